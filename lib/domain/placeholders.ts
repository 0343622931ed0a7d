/** What is filled into a question: `{first name}`, `{subject}`, `{my name}`. */

export type Placeholder = 'first name' | 'subject' | 'my name';

/** Each by its names: English first, then Dutch. A rep writes either. */
export const PLACEHOLDER_NAMES: Readonly<Record<Placeholder, readonly [en: string, nl: string]>> = {
  'first name': ['first name', 'voornaam'],
  subject: ['subject', 'onderwerp'],
  'my name': ['my name', 'mijn naam'],
};

/** A piece of a text: its words, or what stands in braces, known or not. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly at: number }
  | { readonly kind: 'braces'; readonly text: string; readonly at: number; readonly placeholder?: Placeholder };

/** A text in its pieces, in order; together they are the text. `at` counts characters from its beginning. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > at) found.push({ kind: 'words', text: text.slice(at, match.index), at });
    const placeholder = placeholderNamed(match[1] ?? '');
    found.push({ kind: 'braces', text: match[0], at: match.index, ...(placeholder ? { placeholder } : {}) });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ kind: 'words', text: text.slice(at), at });
  return found;
}

function placeholderNamed(name: string): Placeholder | undefined {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase();
  const found = Object.entries(PLACEHOLDER_NAMES).find(([, names]) => names.includes(plain));
  return found?.[0] as Placeholder | undefined;
}
