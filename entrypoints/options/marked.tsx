/** A text with the words of the search marked in it. */
export function Marked({ text, words }: { text: string; words: string }) {
  const wanted = words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => RegExp.escape(word));
  if (wanted.length === 0) return text;
  // With a group in the pattern, every second part is what matched.
  return text
    .split(new RegExp(`(${wanted.join('|')})`, 'i'))
    .map((part, i) =>
      i % 2 === 1 ? (
        /* biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place */ <mark key={i}>{part}</mark>
      ) : (
        part
      ),
    );
}
