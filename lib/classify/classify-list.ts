import type { Verdict } from '../domain/verdict';
import { classifyReply } from './classify-reply';
import type { Inbound, Language } from './inbound';

const NO_REPLY: ReadonlySet<string> = new Set(['auto_reply', 'bounce', 'delay']);

/**
 * A list of messages, as `npm run classify` reads it, to what each counts as. What only seems automatic counts as a
 * reply (R12), so here it is `human`.
 * @param list [{ id, from, subject, headers?, text, receivedAt, language? }], unchecked.
 * @throws Error with a sentence for the reader where the list is not such a list.
 */
export function classifyList(list: unknown): Readonly<Record<string, Pick<Verdict, 'label' | 'date'>>> {
  if (!Array.isArray(list))
    throw new Error('The file holds no list: it should be [{ id, from, subject, text, receivedAt }].');
  const verdicts: Record<string, Pick<Verdict, 'label' | 'date'>> = {};
  list.forEach((item: unknown, index) => {
    const { id, inbound } = readItem(item, index + 1);
    if (id in verdicts) throw new Error(`Two messages have the id ${id}.`);
    const { label, date, sure } = classifyReply(inbound);
    if (!sure && NO_REPLY.has(label)) verdicts[id] = { label: 'human' };
    else verdicts[id] = { label, ...(date ? { date } : {}) };
  });
  return verdicts;
}

function readItem(item: unknown, place: number): { readonly id: string; readonly inbound: Inbound } {
  if (typeof item !== 'object' || item === null) throw new Error(`Message ${place} is no object.`);
  const fields = item as Readonly<Record<string, unknown>>;
  const { id } = fields;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error(`Message ${place} has no id.`);
  const text = (name: string): string => {
    const value = fields[name] ?? '';
    if (typeof value !== 'string') throw new Error(`Message ${id}: “${name}” is no text.`);
    return value;
  };
  const { receivedAt, headers, language } = fields;
  if (
    (typeof receivedAt !== 'string' && typeof receivedAt !== 'number') ||
    Number.isNaN(new Date(receivedAt).getTime())
  ) {
    throw new Error(`Message ${id}: “receivedAt” is no time.`);
  }
  const known = (['en', 'nl', 'de', 'fr', 'es'] as const).find((one): one is Language => one === language);
  return {
    id: String(id),
    inbound: {
      from: text('from'),
      subject: text('subject'),
      text: text('text'),
      receivedAt,
      ...(headers === undefined || headers === null ? {} : { headers: readHeaders(headers, String(id)) }),
      ...(known ? { language: known } : {}),
    },
  };
}

/** An object of texts, or a list of { name, value }. */
function readHeaders(headers: unknown, id: string): Readonly<Record<string, string>> {
  const wrong = new Error(`Message ${id}: “headers” is no object of texts.`);
  if (typeof headers !== 'object' || headers === null) throw wrong;
  const pairs: readonly (readonly [string, unknown])[] = Array.isArray(headers)
    ? headers.map((one: { name?: unknown; value?: unknown }) => [String(one?.name), one?.value] as const)
    : Object.entries(headers);
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      if (typeof value !== 'string' && !Array.isArray(value)) throw wrong;
      return [name, String(value)];
    }),
  );
}
