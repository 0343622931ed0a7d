import { type Cadence, DEFAULT_CADENCE } from './cadence';
import type { Handle, Person } from './contact';
import type { CorrectionEntry, Decision, DecisionEntry, Entry, LoggedEntry, MessageName, Recipients } from './ledger';
import type { Own } from './own';
import type { AskMark } from './question';
import type { ReadingContext } from './reading/context';
import { wireEntry } from './reading/send';
import type { ConversationReport, MessageReport, RowReport, WireReport } from './report';
import { standingOf } from './standing';
import type { Coverage, Tally } from './tally';
import { tally } from './tally-of';
import type { ReplyLabel, Verdict } from './verdict';

/** The people, the clock and the short ways of the tests in this folder. Times are UTC; Amsterdam is an hour ahead. */
export const ME: Person = { handle: 'email:anna@noord.example', name: 'Anna' };
export const BRAM: Person = { handle: 'email:bram@koopmans.example', name: 'Bram' };
export const EVA: Person = { handle: 'email:eva@koopmans.example', name: 'Eva' };
export const OWN: Own = { handles: new Set([ME.handle]), domains: new Set(['noord.example']) };
export const CADENCE: Cadence = { ...DEFAULT_CADENCE, zone: 'Europe/Amsterdam' };
export const NOTHING_COVERED: Coverage = new Map();

/** `at('24 14:05')`: November 2026; Monday 2, 9, 16, 23. */
export function at(text: string): number {
  const [day = '', time = '12:00'] = text.split(' ');
  return Date.parse(`2026-11-${day.padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}Z`);
}

export function ctx(seenAt: number, own: Own = OWN): ReadingContext {
  return { site: 'gmail', account: ME.handle, own, seenAt };
}

export function to(...people: Person[]): Recipients {
  return { to: people, cc: [], bcc: [], split: true };
}

export function unsplit(...people: Person[]): Recipients {
  return { to: people, cc: [], bcc: [], split: false };
}

/** A send of mine, as the request proves it. */
export function wire(name: MessageName, time: number, over: Partial<WireReport> = {}, seenAt = time): Entry {
  const report: WireReport = {
    site: 'gmail',
    name,
    conversation: ['thread-a:r1'],
    state: 'sent',
    from: ME,
    recipients: to(BRAM),
    time,
    subject: 'Offer',
    reaction: false,
    opens: true,
    ...over,
  };
  const entry = wireEntry(report, ctx(seenAt));
  if (!entry) throw new Error('No touch');
  return entry;
}

/** A message of a conversation, expanded. */
export function shown(from: Person, name: MessageName, time: number, recipients?: Recipients): MessageReport {
  return { names: [name], from, time, collapsed: false, ...(recipients ? { recipients } : {}) };
}

/** A message of theirs whose text was judged. */
export function judged(
  from: Person,
  name: MessageName,
  time: number,
  label: ReplyLabel,
  over: Partial<Verdict> = {},
): MessageReport {
  return { ...shown(from, name, time), verdict: { label, sure: true, rule: label, ...over } };
}

export function collapsed(from: Person): MessageReport {
  return { names: [], from, collapsed: true };
}

export function conversation(
  messages: readonly MessageReport[],
  over: Partial<ConversationReport> = {},
): ConversationReport {
  return { conversation: ['thread-a:r1', 't:1'], messages, clusters: [], whole: true, ...over };
}

export function row(over: Partial<RowReport> = {}): RowReport {
  return { conversation: ['thread-a:r1', 't:1'], people: [BRAM], draftPending: false, ...over };
}

/** R22: the rep says whether a message of Bram's counts. */
export function says(target: string, counts: boolean, seenAt = at('20')): CorrectionEntry {
  const id = `correction ${target} ${seenAt}`;
  const said = { target, contact: BRAM.handle, counts };
  return { kind: 'correction', id, seenAt, site: 'gmail', account: ME.handle, how: 'hand', ...said };
}

/** R25: a talk with Bram, logged by hand. */
export function logged(talk: LoggedEntry['talk'], time: number, way: LoggedEntry['way'] = 'call'): LoggedEntry {
  const id = `logged ${talk} ${way} ${time}`;
  const said = { contact: BRAM.handle, talk, way, time };
  return { kind: 'logged', id, seenAt: time, site: 'gmail', account: ME.handle, how: 'hand', ...said };
}

/** The column's own line, in English. */
export const LINE: AskMark = { question: 'line', shape: 'line', language: 'en' };

/** R24: a message of mine that asks. */
export function ask(name: MessageName, time: number, mark: AskMark = LINE, over: Partial<WireReport> = {}): Entry {
  return wire(name, time, { ask: mark, ...over });
}

/** R24: what the rep decided of Bram. */
export function decided(decision: Decision, time: number): DecisionEntry {
  const id = `decision ${Object.values(decision).join(' ')} ${time}`;
  const said = { contact: BRAM.handle, decision };
  return { kind: 'decision', id, seenAt: time, site: 'gmail', account: ME.handle, how: 'hand', ...said };
}

/** The tally of a contact, Bram if not said otherwise. */
export function count(
  entries: readonly Entry[],
  now: number,
  coverage: Coverage = NOTHING_COVERED,
  handles: readonly Handle[] = [BRAM.handle],
  cadence: Cadence = CADENCE,
): Tally {
  return tally(standingOf(handles, entries, OWN), cadence, coverage, now, false);
}
