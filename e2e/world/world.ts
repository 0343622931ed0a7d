import { DEFAULT_CADENCE } from '../../lib/domain/cadence';
import type { LedgerLine } from '../../lib/domain/line';
import { Store } from '../../lib/store/database';
import { ledgerOf } from '../../lib/store/ledger-of';
import { person, type Row } from '../../lib/store/people';
import { lineText } from '../../lib/text/ledger-line';
import { ANSWERS } from './answers';
import { AUTOMATIC } from './automatic';
import { INBOX } from './inbox';
import { personNamed } from './named';
import { ME, ME_AT_HOME, ME_ON_LINKEDIN } from './people';
import { PEOPLE_AND_CHANNELS } from './people-and-channels';
import { TOUCHES } from './touches';
import { at, type Chapter, NOW, type Who, ZONE } from './words';

export const STORY: readonly Chapter[] = [INBOX, ...TOUCHES, ...AUTOMATIC, ...ANSWERS, ...PEOPLE_AND_CHANNELS];

let worlds = 0;

/** A store of a rep who reads both sites. */
export async function emptyStore(): Promise<Store> {
  worlds += 1;
  const db = new Store(`world ${worlds}`);
  const since = at('1 Mar 09:00');
  await db.accounts.bulkPut([
    { id: `gmail ${ME.handle}`, site: 'gmail', handle: ME.handle, reading: 'on', since },
    { id: `linkedin ${ME_ON_LINKEDIN.handle}`, site: 'linkedin', handle: ME_ON_LINKEDIN.handle, reading: 'on', since },
  ]);
  await db.sites.bulkPut([
    { site: 'gmail', on: true, since },
    { site: 'linkedin', on: true, mode: 'count', since },
  ]);
  const own = { ownHandles: [ME_AT_HOME.handle], ownDomains: ['kadelicht.example'] };
  await db.settings.put({ key: 'settings', value: { ...own, cadence: { ...DEFAULT_CADENCE, zone: ZONE } } });
  return db;
}

/** By the names of people.ts. */
export type Expected = Readonly<Record<string, Seen>>;

/** What a rep sees of one person: where they stand, in figures, then the lines that say why, newest first. */
export type Seen = readonly string[] | 'no contact';

export async function seen(db: Store, { handle }: Who, when = NOW): Promise<Seen> {
  const now = at(when);
  const row = await person(db, handle, now);
  if (!row) return 'no contact';
  return [stands(row), ...(await ledgerOf(db, handle, now)).map((line) => told(line, now))];
}

/** Everybody of the story by name, as they are seen. */
export async function everybody(db: Store, names: readonly string[], when = NOW): Promise<Expected> {
  const rows = names.map(async (name) => [name, await seen(db, personNamed(name), when)] as const);
  return Object.fromEntries(await Promise.all(rows));
}

function stands({ tally }: Row): string {
  const day = (time: number) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: ZONE }).format(time);
  const { unanswered, waiting, older, scheduled, justSent, overdue, suggestion, deadSince, away, proposes } = tally;
  return [
    `${tally.state}:`,
    `${tally.atLeast ? 'at least ' : ''}${unanswered}`,
    ...(waiting > 0 ? [`(${waiting} waiting)`] : []),
    ...(unanswered > waiting && !tally.silenceSeen ? ['(silence not seen)'] : []),
    ...(older > 0 ? [`+ ${older} older`] : []),
    ...(justSent > 0 ? [`+ ${justSent} just sent`] : []),
    ...(scheduled > 0 ? [`+ ${scheduled} scheduled`] : []),
    ...(overdue.length > 0 ? [`+ ${overdue.length} overdue`] : []),
    ...(tally.colleague ? [`; ${tally.colleague.by.name} answered`] : []),
    ...(deadSince === undefined ? [] : [`; dead since ${day(deadSince)}`]),
    ...(away?.until === undefined ? [] : [`; away until ${day(away.until)}`]),
    ...(proposes ? [`; proposes ${proposes.label}`] : []),
    ...(tally.apart ? [`; ${tally.apart}`] : []),
    ...(tally.lively ? ['; lively'] : []),
    ...(tally.notRead ? [`; ${tally.notRead.site} not read since ${day(tally.notRead.since)}`] : []),
    ...(suggestion ? [`; same as ${suggestion.person.handle}? (${suggestion.evidence})`] : []),
  ]
    .join(' ')
    .replaceAll(' ;', ';');
}

/** ● counts, ○ counts and waits, – does not; ← a sign of theirs that clears, ‹ one that does not. */
function told(line: LedgerLine, now: number): string {
  const sign = line.kind === 'reply' ? (line.counts ? '←' : '‹') : line.waits ? '○' : line.counts ? '●' : '–';
  const { date, time, title, reason } = lineText(line, { locale: 'en', zone: ZONE, now });
  return [sign, date, ...(time ? [time] : []), `${title}: ${reason}`].join(' ').replaceAll('\u00a0', ' ');
}
