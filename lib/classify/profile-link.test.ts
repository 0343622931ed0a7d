import { describe, expect, it } from 'vitest';
import { signedProfile } from './profile-link';

const SIGNED = 'Thursday at ten is fine.\n\nKind regards,\nBram Koopmans\nKoopmans Staalbouw';

describe('R14: the profile that a mail is signed with', () => {
  it.each([
    ['an address', `${SIGNED}\nlinkedin.com/in/bram-koopmans`],
    ['a whole address, of another country', `${SIGNED}\nhttps://nl.linkedin.com/in/Bram-Koopmans/?locale=nl`],
    ['after a stroke', `${SIGNED}\nM 06 123 | www.linkedin.com/in/bram-koopmans.`],
    ['twice the same', `${SIGNED}\nlinkedin.com/in/bram-koopmans\nhttps://linkedin.com/in/bram-koopmans`],
    ['below the name alone', 'Fine.\nBram\nlinkedin.com/in/bram-koopmans'],
  ])('R14: %s', (_, text) => {
    expect(signedProfile(text, 'Bram Koopmans')).toBe('slug:bram-koopmans');
  });

  it.each([
    ['a profile in the text may be anybody’s', `See linkedin.com/in/eva-smit, she knows.\n\n${SIGNED}`],
    ['what is quoted is the rep’s own', `${SIGNED}\n\n> Jonas Meijer\n> linkedin.com/in/jonas-meijer`],
    ['two profiles are none', `${SIGNED}\nlinkedin.com/in/bram-koopmans\nlinkedin.com/in/eva-smit`],
    ['a company’s page is nobody', `${SIGNED}\nlinkedin.com/company/koopmans`],
    ['another site that sounds like it', `${SIGNED}\nhttps://notlinkedin.com/in/bram-koopmans`],
    ['without a signature', 'linkedin.com/in/eva-smit'],
  ])('R14: %s', (_, text) => {
    expect(signedProfile(text, 'Bram Koopmans')).toBeUndefined();
  });

  it('R14: behind a word or a picture of the signature', () => {
    const link = 'https://www.linkedin.com/in/bram-koopmans/';
    expect(signedProfile(`${SIGNED}\nLinkedIn · Twitter`, 'Bram Koopmans', [`LinkedIn ${link}`])).toBe(
      'slug:bram-koopmans',
    );
    expect(signedProfile(SIGNED, 'Bram Koopmans', [` ${link}`])).toBe('slug:bram-koopmans');
    expect(signedProfile(`Ask Eva Smit.\n\n${SIGNED}`, 'Bram Koopmans', [`Eva Smit ${link}`])).toBeUndefined();
  });

  it('R14: a member id keeps its letters; what does not decode stays as it is', () => {
    const id = 'ACoAAFAKE0000077xxxxxxxxxxxxxxxxxxxxxxx';
    expect(signedProfile(`${SIGNED}\nlinkedin.com/in/${id}`)).toBe(`linkedin:${id}`);
    expect(signedProfile(`${SIGNED}\nlinkedin.com/in/ren%C3%A9-k`)).toBe('slug:rené-k');
    expect(signedProfile(`${SIGNED}\nlinkedin.com/in/bram%E0%A4`)).toBe('slug:bram%e0%a4');
  });
});
