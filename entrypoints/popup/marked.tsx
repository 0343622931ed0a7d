/** The beginnings of words that a search finds. Odd places of the split are the hits. */
function split(words: string, query: string): string[] {
  const asked = query.trim().split(/\s+/).filter(Boolean).map(escaped);
  if (asked.length === 0) return [words];
  return words.split(new RegExp(`(?<![\\p{L}\\p{N}])(${asked.join('|')})`, 'iu'));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** The words hold something that was searched for. */
export function hits(words: string, query: string): boolean {
  return split(words, query).length > 1;
}

/** The words, with what was searched for marked. */
export function Marked({ words, query }: { readonly words: string; readonly query: string }) {
  return split(words, query).map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
    place % 2 === 1 ? <mark key={place}>{part}</mark> : part,
  );
}
