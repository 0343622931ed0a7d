import type { Channel } from '../domain/contact';
import type { Tally } from '../domain/tally';
import { catalogue, text } from './catalogue';
import { clock, date, monthsText } from './dates';
import { headText } from './fact';
import type { Reading } from './health';
import { healthText } from './health';
import type { Speech } from './locale';
import { siteName } from './names';
import { plural } from './numbers';

/** One contact's ledger on the contacts page. */
export const contactLedger = catalogue({
  en: {
    ledger: (name: string) => `The ledger of ${name}`,
    switchSays: 'Switch an entry and the count follows',
    sinceReply: (day: string) => `since the reply of ${day}`,
    noReplyYet: 'no reply yet',
    by: { email: 'by mail', linkedin: 'on LinkedIn', both: 'by mail and on LinkedIn' },
    starts: (when: string) => `${when}. The count starts here.`,
    earlier: (n: number, span: string) => `${n} earlier ${plural('en', n, 'entry', 'entries')}, ${span}`,
    noBanner: 'No banner for this person',
    banner: 'Count again',
    erase: 'Erase this person',
    looked: (when: string) => `Looked until ${when}.`,
    notLooked: 'Nothing was looked at yet.',
    from: (site: string, day: string) => `${site} from ${day} on`,

    eraseTitle: (name: string) => `Erase ${name}?`,
    eraseSays: (n: number) =>
      plural('en', n, `${n} entry goes, and does not come back.`, `${n} entries go, and do not come back.`),
    eraseShared: (n: number) =>
      n === 1
        ? '1 of them speaks of others too: it stays, with nobody in this place.'
        : `${n} of them speak of others too: they stay, with nobody in this place.`,
    eraseAfter: 'Nothing changes in Gmail or on LinkedIn. A conversation that you open again is read again.',
    keep: 'Keep',
    go: 'Erase',
    erased: (name: string) => `${name} is erased.`,
    notErased: 'Nothing was erased: the ledger did not open. Close other tabs of Gelegen and try again.',
  },
  nl: {
    ledger: (name) => `Het logboek van ${name}`,
    switchSays: 'Zet een regel om en de telling volgt',
    sinceReply: (day) => `sinds het antwoord van ${day}`,
    noReplyYet: 'nog geen antwoord',
    by: { email: 'per mail', linkedin: 'op LinkedIn', both: 'per mail en op LinkedIn' },
    starts: (when) => `${when}. Hier begint de telling.`,
    earlier: (n, span) => `${n} eerdere ${plural('nl', n, 'regel', 'regels')}, ${span}`,
    noBanner: 'Geen balk bij deze persoon',
    banner: 'Weer tellen',
    erase: 'Wis deze persoon',
    looked: (when) => `Gekeken tot ${when}.`,
    notLooked: 'Er is nog niets bekeken.',
    from: (site, day) => `${site} vanaf ${day}`,

    eraseTitle: (name) => `${name} wissen?`,
    eraseSays: (n) =>
      plural('nl', n, `${n} regel verdwijnt, en komt niet terug.`, `${n} regels verdwijnen, en komen niet terug.`),
    eraseShared: (n) =>
      n === 1
        ? '1 daarvan gaat ook over anderen: die blijft, met niemand op deze plek.'
        : `${n} daarvan gaan ook over anderen: die blijven, met niemand op deze plek.`,
    eraseAfter: 'In Gmail en op LinkedIn verandert niets. Een gesprek dat je weer opent, wordt weer gelezen.',
    keep: 'Bewaren',
    go: 'Wissen',
    erased: (name) => `${name} is gewist.`,
    notErased:
      'Er is niets gewist: het logboek ging niet open. Sluit andere tabbladen van Gelegen en probeer het weer.',
  },
});

/** The head of the ledger: the number, semibold, and what it stands on; of a silence that was seen, where and since when. */
export function ledgerHead(tally: Tally, speech: Speech): { readonly lead: string; readonly rest: string } {
  const head = headText(tally, speech);
  const { unanswered, waiting, silenceSeen, lastReply, state } = tally;
  const plain = unanswered > 0 && waiting === 0 && silenceSeen && ['due', 'clear', 'quiet'].includes(state);
  if (!plain || tally.dueFor !== undefined) return head;
  const t = text(contactLedger, speech.locale);
  const since = lastReply === undefined ? t.noReplyYet : t.sinceReply(date(speech, lastReply));
  return { lead: head.lead, rest: `${since}, ${t.by[wayOf(tally)]}` };
}

function wayOf({ touches }: Tally): Channel | 'both' {
  const [one, other] = new Set(touches.map(({ channel }) => channel));
  return other === undefined ? (one ?? 'email') : 'both';
}

/** "14 earlier entries, March to October." @param times of the entries: ms UTC, newest first */
export function earlierText(times: readonly number[], speech: Speech): string {
  const span = monthsText(speech, times.at(-1) ?? speech.now, times[0] ?? speech.now);
  return text(contactLedger, speech.locale).earlier(times.length, span);
}

/** R21: until when was looked, and since when it is counted. "Complete" is said of no span, for there was no import. */
export function reachText(sites: readonly (Reading & { readonly since?: number })[], speech: Speech): string {
  const t = text(contactLedger, speech.locale);
  const looked = sites.flatMap(({ lookedAt }) => lookedAt ?? []);
  const last = looked.length === 0 ? undefined : Math.max(...looked);
  const since = sites.flatMap(({ site, since }) =>
    since === undefined ? [] : [t.from(siteName(site), date(speech, since))],
  );
  const gaps = sites.filter(({ gap }) => gap).map((site) => `${healthText(site, speech).says}.`);
  return [
    last === undefined ? t.notLooked : t.looked(`${date(speech, last)} ${clock(speech, last)}`),
    ...(since.length > 0 ? [`${since.join(', ')}.`] : []),
    ...gaps,
  ].join(' ');
}
