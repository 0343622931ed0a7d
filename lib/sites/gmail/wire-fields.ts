import { emailHandle, type Person } from '../../domain/contact';
import { isTime } from './ids';

/**
 * The small shapes of which Gmail's sync bodies are made. Nothing here knows at which place a thing stands.
 * A node is an array (since 2022) or an object with "1", "2", … as keys (2019), which are the array's places plus one.
 */
export type Field = readonly [place: number, value: unknown];

/** @returns the node's own fields in the order of their places; empty for anything that is no node. */
export function fieldsOf(node: unknown): readonly Field[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.map((value, place) => [place, value]);
  return Object.entries(node).map(([key, value], order) => [/^\d+$/.test(key) ? Number(key) - 1 : order, value]);
}

export function stringsOf(fields: readonly Field[]): readonly (readonly [place: number, text: string])[] {
  return fields.filter((field): field is [number, string] => typeof field[1] === 'string');
}

/** The node's own numbers (or decimals in a string, as in 2019) that can be a time: ms UTC. */
export function timesOf(fields: readonly Field[]): readonly (readonly [place: number, ms: number])[] {
  return fields.flatMap(([place, value]) => {
    const ms = typeof value === 'string' && /^\d{13}$/.test(value) ? Number(value) : value;
    return typeof ms === 'number' && isTime(ms) ? [[place, ms] as const] : [];
  });
}

/** `["^all", "^pfg", …]`; undefined where it is anything else. */
export function labelsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.every((label) => typeof label === 'string' && label.startsWith('^')) ? value : undefined;
}

/** `[1, "bram@koopmans.example", "Bram", …]`; the address stands before the name, and may stand again after it. */
export function personOf(value: unknown): Person | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.length > MOST_PARTS) return undefined;
  const parts: readonly unknown[] = Object.values(value);
  if (parts.length > MOST_PARTS || !parts.some((part) => typeof part === 'number')) return undefined;
  const texts = parts.filter((part) => typeof part === 'string');
  const handle = texts.map(emailHandle).find((found) => found !== undefined);
  const name = texts.find((text) => text.trim() !== '' && emailHandle(text) === undefined)?.trim();
  return handle && (name ? { handle, name } : { handle });
}

const MOST_PARTS = 16;

/** A list of such people, each once; undefined where an element is anything else. */
export function peopleOf(value: unknown): readonly Person[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const people = new Map<string, Person>();
  for (const element of value) {
    const person = personOf(element);
    if (!person) return undefined;
    if (!people.has(person.handle)) people.set(person.handle, person);
  }
  return [...people.values()];
}

/** Whether some string in the tree begins with `beginning` (lower case). Linear, without recursion. */
export function someText(node: unknown, beginning: string): boolean {
  const left = [node];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === 'string' && next.slice(0, beginning.length).toLowerCase() === beginning) return true;
    if (typeof next === 'object' && next !== null) for (const value of Object.values(next)) left.push(value);
  }
  return false;
}

/**
 * The rep's own words in a message's parts, `[null, [[0, "<div>…"], [2, quoted]]]` (captures of 2022): the first part,
 * without what stands in it from signature or quoted mail on. No document is at hand here to read it with.
 */
export function writtenIn(parts: unknown): string {
  const list = fieldsOf(parts).find(([, value]) => Array.isArray(value))?.[1];
  const html = stringsOf(fieldsOf(fieldsOf(list)[0]?.[1]))[0]?.[1] ?? '';
  return html
    .replace(/<(?:div|blockquote|span)[^>]*class="[^"]*gmail_(?:signature|quote)[\s\S]*$/, '')
    .replace(/<(?:br|div|p|li)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,5})|(\w{2,4}));/g, (all, code?: string, name = '') =>
      code ? String.fromCharCode(Number(code)) : (ENTITIES[name] ?? all),
    )
    .trim()
    .slice(0, MOST_WRITTEN);
}

/** What a serialised text has in the place of its own signs. */
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };
/** More than anybody writes by hand. Characters. */
const MOST_WRITTEN = 20_000;
