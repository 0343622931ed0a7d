import { describe, expect, it } from 'vitest';
import type { Handle } from './contact';
import { ledgerLines } from './lines';
import { conversationEntries } from './reading/conversation';
import { at, BRAM, CADENCE, conversation, count, ctx, ME, NOTHING_COVERED, OWN, shown, to, wire } from './test-ledger';
import { type SiteGaps, underGaps, unreadSite } from './unread-site';

const LINK: Handle = 'linkedin:ACoAAB';
const broken: SiteGaps = new Map([['linkedin', at('21')]]);
const two = [
  wire('msg-a:r1', at('2')),
  wire('msg-a:r2', at('9'), { opens: false }),
  ...conversationEntries(
    conversation([shown(ME, 'msg-a:r1', at('2'), to(BRAM)), shown(ME, 'msg-a:r2', at('9'), to(BRAM))]),
    ctx(at('20')),
  ),
];

describe('R21: a site that can’t be read', () => {
  it('makes the number of whoever is known there "at least", and claims no silence', () => {
    const tally = count(two, at('24'), NOTHING_COVERED, [BRAM.handle, LINK]);
    expect(tally).toMatchObject({ unanswered: 2, atLeast: false, silenceSeen: true });
    expect(underGaps(tally, [BRAM.handle, LINK], broken)).toEqual({
      ...tally,
      atLeast: true,
      silenceSeen: false,
      seenUntil: Math.min(tally.seenUntil ?? 0, at('21')),
      notRead: { site: 'linkedin', since: at('21') },
    });
  });

  it('leaves alone whoever is not known there', () => {
    const tally = count(two, at('24'));
    expect(underGaps(tally, [BRAM.handle], broken)).toBe(tally);
  });

  it('of two such sites names the one that stands longest', () => {
    const both: SiteGaps = new Map([...broken, ['gmail', at('9')]]);
    expect(unreadSite([LINK, BRAM.handle], both)).toEqual({ site: 'gmail', since: at('9') });
    expect(unreadSite(['slug:bram'], both)).toEqual({ site: 'linkedin', since: at('21') });
  });

  it('is the reason of each line that would else claim silence', () => {
    const reasons = (gaps: SiteGaps) =>
      ledgerLines([BRAM.handle, LINK], two, OWN, CADENCE, NOTHING_COVERED, at('24'), gaps).map(({ reason }) => reason);
    expect(reasons(new Map()).map(({ code }) => code)).toEqual(['silent', 'silent']);
    const why = { code: 'not-read', rule: 'R21', site: 'linkedin', since: at('21') };
    expect(reasons(broken)).toEqual([why, why]);
  });
});
