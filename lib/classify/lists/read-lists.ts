import { readdirSync, readFileSync } from 'node:fs';

/** A mail of the lists, with what a careful reader says it is. */
export interface Labelled {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly label: string;
  /** The return date, or the date of "not now, until": ISO yyyy-mm-dd. */
  readonly date?: string;
}

export const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;

/** What sort of mail a list holds; each list is one file a language and half. */
export type Half = 'a' | 'b';

/** The lists of one half, by file name (`nl.absence`), in the order of their names. */
export function readLists(half: Half): ReadonlyMap<string, readonly Labelled[]> {
  const folder = new URL(`./${half}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.replace(/\.json$/, ''),
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Labelled[],
      ]),
  );
}

/** Half `a` was there for writing the rules, half `b` measures them. By the id alone (FNV-1a, its last bit). */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash & 1) === 0 ? 'a' : 'b';
}
