// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../guest/site-adapter';
import { linkedin } from './adapter';
import { captureNames, NO_CAPTURES } from './fixtures/captures';
import { open } from './fixtures/open';
import { roots } from './read/find';
import * as SELECTORS from './selectors';

/**
 * LinkedIn renames its marks in one release (linkedin.md, section 0). Each page with each mark taken away, one at a
 * time: it reads as before, or it fails closed. Then health says "not read", and nothing that is read is new or other.
 */
/** These are not read, and say so with every mark in its place (`adapter.test.ts`). */
const NOT_READ = /LOW-CONFIDENCE|simulator|note-modal/;
const DRAWN = ['page.nl', 'bubbles.de', 'shadow.es', 'inmail.en', 'note.en'];
const READABLE = [...DRAWN, ...captureNames().filter((name) => name.endsWith('.html') && !NOT_READ.test(name))];

describe.skipIf(NO_CAPTURES)('R21: captures and drawings fail closed', () => {
  it.each(READABLE)(
    '%s',
    (name) => {
      const before = readingOf(open(name));
      expect(before.trusted).toBe(true);
      const marks = marksOf(open(name));
      for (const mark of marks) {
        const after = readingOf(without(open(name), mark));
        const closed = !after.trusted && after.facts.every((fact) => before.facts.includes(fact));
        const same = JSON.stringify(after.facts) === JSON.stringify(before.facts);
        expect(same || closed, mark.join('=')).toBe(true);
      }
      expect(marks.length).toBeGreaterThan(6);
    },
    60_000,
  );
});

/** What would reach the ledger, as one fact each, and whether health is content. */
function readingOf(page: Document): { readonly facts: readonly string[]; readonly trusted: boolean } {
  const composers = [...linkedin.composers(page)].map((root) => linkedin.composer(root));
  const conversations = [...linkedin.conversations(page)];
  const messages = conversations.flatMap((one) =>
    one.messages.map((message) => ({ ...message, in: one.conversation })),
  );
  const found: ReturnType<SiteAdapter['loose']> = { composers: composers.length, messages: messages.length, rows: 0 };
  const agrees = JSON.stringify(found) === JSON.stringify(linkedin.loose(page));
  const nameless = ({ recipients, from, ...rest }: (typeof messages)[number]) => ({
    ...rest,
    from: from?.handle,
    to: recipients?.to.map(({ handle }) => handle),
  });
  const facts = [
    ...messages.map((message) => JSON.stringify(nameless(message))),
    ...composers.flatMap((one) => one.conversation()),
    ...composers.flatMap((one) => one.recipients().to.map(({ handle }) => handle)),
  ];
  return { facts: [...new Set(facts)], trusted: agrees && linkedin.structure?.(page) === true };
}

type Mark = readonly [attribute: string, value?: string];

/** What no selector names, and is not read either, can't matter. */
const USED = `${Object.values(SELECTORS).flat().join()} href value`;

/** Every class and every other attribute that the page bears and that is asked for. */
function marksOf(page: Document): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const element of all(page)) {
    for (const one of element.classList) marks.set(`class ${one}`, ['class', one]);
    for (const { name } of element.attributes) if (name !== 'class') marks.set(name, [name]);
  }
  return [...marks.values()].filter(([name, value = name]) => USED.includes(value));
}

function without(page: Document, [attribute, value]: Mark): Document {
  for (const element of all(page)) {
    // A frame without its text would be loaded.
    if (element instanceof HTMLIFrameElement) continue;
    if (value) element.classList.remove(value);
    else element.removeAttribute(attribute);
  }
  return page;
}

const all = (page: Document): readonly Element[] => roots(page).flatMap((root) => [...root.querySelectorAll('*')]);
