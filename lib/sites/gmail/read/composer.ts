import type { Person } from '../../../domain/contact';
import type { ConversationName, MessageName, Recipients } from '../../../domain/ledger';
import { every, first } from '../../../guest/find';
import { conversationName, logged, messageName, names } from '../ids';
import * as SELECTORS from '../selectors';
import { fieldValue, people, person, visible, within } from './find';

/** Reads of one message box, given its root. Facts: gmail.md, section 2. */

/**
 * The roots of the visible composers. A composer is what holds a `composeid`; a text box without one (Chat) is none,
 * and neither is the emptied frame that a closed one leaves behind.
 */
export function composeRoots(page: ParentNode): readonly Element[] {
  const roots = new Set<Element>();
  for (const mark of page.querySelectorAll(SELECTORS.composeMark.join())) {
    const root = composeRoot(mark);
    if (root && visible(root)) roots.add(root);
  }
  return [...roots];
}

/** The root around a node of a composer: by name, else the nearest ancestor that holds a form's marks and a text. */
function composeRoot(inside: Element): Element | undefined {
  const named = within(inside, SELECTORS.composeRoot);
  if (named) return first(named, SELECTORS.composeMark) || named.matches(SELECTORS.composeMark[1]) ? named : undefined;
  let root: Element | null = inside;
  for (let level = 0; root && level < MOST_LEVELS; level += 1, root = root.parentElement) {
    const marks = root.querySelectorAll(SELECTORS.composeMark[0]).length;
    if (marks > 1 || root.localName === 'body') return undefined;
    if (marks === 1 && (first(root, SELECTORS.rich) ?? first(root, SELECTORS.plain)) && first(root, SELECTORS.send))
      return root;
  }
  return undefined;
}

const MOST_LEVELS = 20;

/** `undefined` before the first save; then the same until sent, and after (gmail.md, section 1). */
export function draftOf(root: ParentNode): MessageName | undefined {
  const field = first(root, SELECTORS.draft);
  return messageName(fieldValue(root, SELECTORS.draft)) ?? (field ? undefined : logs(root).message);
}

/** A new mail has a conversation of its own too, from its first save on. */
export function conversationOf(root: ParentNode): readonly ConversationName[] {
  const found = names(
    [SELECTORS.thread, SELECTORS.legacyThread].map((ways) => conversationName(fieldValue(root, ways))),
  );
  const logging = found.length > 0 || first(root, SELECTORS.thread) ? undefined : logs(root).conversation;
  return logging ? [logging] : found;
}

const logs = (root: ParentNode) => logged(first(root, SELECTORS.send)?.getAttribute('jslog'));

/** The message that this one answers; undefined in a new mail and in a forward. */
export const replyToOf = (root: ParentNode): MessageName | undefined =>
  messageName(fieldValue(root, SELECTORS.replyTo));

/** The chosen identity; undefined where there is only one. */
export const fromOf = (root: ParentNode): string | undefined =>
  ADDRESS.exec(fieldValue(root, SELECTORS.from) ?? '')?.[0];

/** By its field, not by what is seen: in a reply the field has no size. */
export const subjectOf = (root: ParentNode): string | undefined => fieldValue(root, SELECTORS.subject);

const ADDRESS = /[^\s<>"',;:()]+@[^\s<>"',;:()]+\.[^\s<>"',;:()]+/;

/** The element that holds the text; in plain-text mode a textarea, with the hidden rich one beside it. */
export function bodyOf(root: ParentNode): HTMLElement | undefined {
  const rich = first(root, SELECTORS.rich);
  const plain = first(root, SELECTORS.plain);
  const body = [rich, plain].find((element) => element && visible(element)) ?? rich ?? plain;
  return body as HTMLElement | undefined;
}

/** Chips since 2021, else the summary of a collapsed reply, else the inputs of before 2021. */
export function recipientsOf(root: ParentNode): Recipients {
  const chips = split([SELECTORS.toField, SELECTORS.ccField, SELECTORS.bccField], (ways) =>
    every(root, ways)
      .flatMap((field) => every(field, SELECTORS.chip))
      .map((chip) => person(chip.getAttribute('data-hovercard-id'), chip.getAttribute('data-name'))),
  );
  if (count(chips) > 0) return chips;
  const inputs = split([SELECTORS.toInputs, SELECTORS.ccInputs, SELECTORS.bccInputs], (ways) =>
    every(root, ways).flatMap((field) => addressed((field as HTMLInputElement).value)),
  );
  const summary = people(
    every(root, SELECTORS.summary)
      .filter((element) => visible(element) && !within(element, SELECTORS.fromRow))
      .map((element) => person(element.getAttribute('email'), element.getAttribute('name') ?? element.textContent)),
  );
  // The summary does not say who is To; inputs that name the very same people do.
  const same = summary.every(({ handle }) => fields(inputs).some((one) => one.handle === handle));
  if (summary.length === 0 || (same && count(inputs) === summary.length)) return inputs;
  return { to: summary, cc: [], bcc: [], split: false };
}

type Three = readonly [to: readonly string[], cc: readonly string[], bcc: readonly string[]];

function split([to, cc, bcc]: Three, read: (ways: readonly string[]) => (Person | undefined)[]): Recipients {
  return { to: people(read(to)), cc: people(read(cc)), bcc: people(read(bcc)), split: true };
}

const fields = ({ to, cc, bcc }: Recipients): readonly Person[] => [...to, ...cc, ...bcc];
const count = (recipients: Recipients): number => fields(recipients).length;

/** `"Koopmans, Bram" <bram@koopmans.example>, noor@firma.example` as people; what is no address is left out. */
function addressed(text: string): (Person | undefined)[] {
  const each = text.match(/(?:"[^"]*"|[^",;])+/g) ?? [];
  return each.map((one) =>
    person(ADDRESS.exec(one.replace(/^\s*"[^"]*"/, ''))?.[0], /^\s*"?([^"<]*[^"<\s])"?\s*</.exec(one)?.[1]),
  );
}
