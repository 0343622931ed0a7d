import type { ConversationName, MessageName, Recipients } from '../../../domain/ledger';
import { every, first } from '../../../guest/find';
import { slugHandle } from '../ids';
import * as SELECTORS from '../selectors';
import { threadOf } from './conversation';
import { boxAround, isOpen } from './counterpart';
import { everywhere, topOf, visible } from './find';

/** Reads of one message box, from the box upward and never from the page's address. Facts: linkedin.md, sections 1 and 4. */

/**
 * The roots of the visible composers: conversations that hold exactly one message box, and the notes of invitations. One
 * that goes to somebody whom the page does not say is none: the second look misses it.
 */
export function composeRoots(page: Document): readonly Element[] {
  const editors = everywhere(page, SELECTORS.form).flatMap((form) =>
    visible(form) ? every(form, SELECTORS.editor) : [],
  );
  const boxes = editors.filter(visible).map(boxAround);
  const single = boxes.filter((box, at) => boxes.indexOf(box) === at && boxes.lastIndexOf(box) === at);
  const notes = everywhere(page, SELECTORS.note).filter(visible).map(inviteAround);
  return [...single, ...notes].filter((root) => root !== undefined).filter(isAddressed);
}

const inviteAround = (note: Element): Element | undefined => {
  const dialog = note.closest(SELECTORS.dialog[0]);
  return dialog?.matches(SELECTORS.invite[0]) ? dialog : undefined;
};

/** It goes to one person, or to nobody yet, or on purpose to none of our contacts. */
function isAddressed(root: Element): boolean {
  if (noteOf(root)) return invited(root.ownerDocument) !== undefined;
  const { partner, ignored } = threadOf(root);
  return partner !== undefined || ignored || isOpen(root);
}

/** The note of an invitation, where this is one. */
export const noteOf = (root: Element): HTMLTextAreaElement | undefined =>
  root.matches(SELECTORS.invite[0]) ? (first(root, SELECTORS.note) as HTMLTextAreaElement | undefined) : undefined;

/** The element that holds the text. */
export const bodyOf = (root: Element): HTMLElement | undefined =>
  noteOf(root) ?? (formOf(root) && (first(formOf(root) ?? root, SELECTORS.editor) as HTMLElement | undefined));

export const formOf = (root: Element): Element | undefined => first(root, SELECTORS.form);

/** A thread that can't be read by its messages, or a new one, has no name. */
export function conversationNames(root: Element): readonly ConversationName[] {
  const name = noteOf(root) ? undefined : threadOf(root).named?.conversation;
  return name ? [name] : [];
}

/** An invitation has a name of its own, since neither a thread nor a message of it exists yet. */
export function draftOf(root: Element): MessageName | undefined {
  const slug = noteOf(root) && invited(root.ownerDocument);
  return slug ? `token:invitation:${slug}` : undefined;
}

/** R18: one person, or nobody (a group, a company). */
export function recipientsOf(root: Element): Recipients {
  const none = { cc: [], bcc: [], split: true };
  if (noteOf(root)) {
    const handle = slugHandle(invited(root.ownerDocument));
    return { ...none, to: handle ? [{ handle }] : [] };
  }
  const { partner } = threadOf(root);
  return { ...none, to: partner ? [partner] : [] };
}

/**
 * Whom a note invites: the vanity name in the dialog's own route, else in the one link that opens such a dialog.
 * Of several such links (a list of people) none says which was pressed.
 */
function invited(page: Document): string | undefined {
  for (const { location } of [page, topOf(page) ?? page]) {
    if (/^\/preload\/(?:search-)?custom-invite\//.test(location.pathname)) return vanity(location.search);
  }
  const openers = everywhere(page, SELECTORS.opener).map((link) => vanity(link.getAttribute('href') ?? ''));
  return new Set(openers).size === 1 ? openers[0] : undefined;
}

const vanity = (address: string): string | undefined =>
  new URLSearchParams(address.replace(/^[^?]*/, '')).get('vanityName')?.toLowerCase() || undefined;

/** An InMail's. */
export const subjectOf = (root: Element): string | undefined =>
  (first(root, SELECTORS.subject) as HTMLInputElement | undefined)?.value.trim() || undefined;

/**
 * Right before the form: the box is a column, so the list of messages gives way and nothing else moves (2023-02). In an
 * invitation right before the note.
 */
export function slotOf(root: Element): { readonly parent: Element; readonly before: Node } | undefined {
  const before = noteOf(root) ?? formOf(root);
  return before?.parentElement ? { parent: before.parentElement, before } : undefined;
}
