import { describe, expect, it } from 'vitest';
import { conversationName, memberOf, messageUrn, profileHandle, slugHandle } from './ids';

const OWNER = 'ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';
const THREAD = '00000000-0000-4000-8000-000000000021_013';
const id = (inside: string) => `2-${btoa(inside)}`;
const urn = (message: string, owner = OWNER) => `urn:li:msg_message:(urn:li:fsd_profile:${owner},${message})`;
const MESSAGE = id(`1790000000000b00000-004&${THREAD}`);
const bare = (padded: string) => padded.replace(/=+$/, '');

describe('messageUrn', () => {
  it('says owner, exact time and thread', () => {
    expect(messageUrn(urn(MESSAGE))).toEqual({
      owner: OWNER,
      name: `urn:${bare(MESSAGE)}`,
      time: 1_790_000_000_000,
      conversation: `urn:${bare(id(THREAD))}`,
    });
  });

  it('R8: names one message alike, however it is written', () => {
    const { name } = messageUrn(urn(MESSAGE)) ?? {};
    const safe = MESSAGE.replaceAll('+', '-').replaceAll('/', '_');
    for (const way of [bare(MESSAGE), `${bare(MESSAGE)}==`, encodeURIComponent(MESSAGE), safe]) {
      expect(messageUrn(urn(way))?.name).toBe(name);
    }
  });

  it('reads an id without its tail, and leaves the thread open', () => {
    expect(messageUrn(urn(id('1790000000000b00000-100')))).toMatchObject({ time: 1_790_000_000_000 });
    expect(messageUrn(urn(id('1790000000000b00000-100')))).not.toHaveProperty('conversation');
  });

  it.each([
    ['a placeholder', '11111111-2222-4333-8444-555555555555'],
    ['a company mailbox', `urn:li:msg_message:(urn:li:fsd_company:12,${MESSAGE})`],
    ['a conversation', `urn:li:msg_conversation:(urn:li:fsd_profile:${OWNER},${id(THREAD)})`],
    ['no time', urn(id(`b00000-100&${THREAD}`))],
    ['a time that cannot be', urn(id('0000000000001b00000-100'))],
    ['no base64', urn('2-%%%')],
    ['a broken escape', '%E0%A4%A'],
    ['nothing', null],
  ])('is none: %s', (_, text) => expect(messageUrn(text)).toBeUndefined());
});

describe('conversationName', () => {
  const thread = id(THREAD);

  it.each([
    thread,
    encodeURIComponent(thread),
    bare(thread),
    `urn:li:messagingThread:${thread}`,
    `urn:li:fsd_conversation:${thread}`,
    `urn:li:msg_conversation:(urn:li:fsd_profile:${OWNER},${thread})`,
  ])('%s', (text) => expect(conversationName(text)).toBe(messageUrn(urn(MESSAGE))?.conversation));

  it.each(['new', '2-', MESSAGE, 'urn:li:msg_conversation:(urn:li:fsd_company:1,2-x)', '', undefined])(
    'is none: %s',
    (text) => expect(conversationName(text)).toBeUndefined(),
  );
});

describe('handles', () => {
  it('member id and vanity name are two kinds', () => {
    expect(profileHandle(`https://www.linkedin.com/in/${OWNER}`)).toBe(`linkedin:${OWNER}`);
    expect(profileHandle(`/in/${OWNER}/`)).toBe(`linkedin:${OWNER}`);
    expect(profileHandle('/in/Bram-Koopmans-0010/?trk=x')).toBe('slug:bram-koopmans-0010');
    expect(profileHandle('/in/j%C3%BCrgen-o/')).toBe('slug:jürgen-o');
    expect(slugHandle('Bram')).toBe('slug:bram');
  });

  it.each([
    '/company/koopmans/',
    '/sales/lead/ACwAAA,NAME,tok',
    '/in/',
    '/in/ACwAAFAKE0000010xxxxxxxxxxxxxxxxxxxxxxx',
    'https://evil.example/in/x',
    null,
  ])('is nobody: %s', (href) => expect(profileHandle(href)).toBeUndefined());

  it('a company is no member', () => {
    expect(memberOf(`urn:li:fsd_profile:${OWNER}`)).toBe(`linkedin:${OWNER}`);
    expect(memberOf('urn:li:fsd_company:12')).toBeUndefined();
    expect(memberOf(undefined)).toBeUndefined();
  });
});
