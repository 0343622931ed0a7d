/** A caret in a body that has a selection of the document: where it stood last. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Puts `text` into the body through the editor's own input path, so that one Ctrl+Z takes it out again:
 * into an empty body, at the caret, or, where there is none, above `tail` (signature, quoted mail).
 * Typed text is never overwritten: a selection is collapsed to its end first. Lines may be several.
 * @param caret where the caret stood last inside the body, when it is not there now
 * @returns false where the editor took nothing
 */
export function insert(body: HTMLElement, text: string, tail?: Node, caret?: Caret): boolean {
  // What the document says now is newer than what was noted: `selectionchange` comes late.
  const at = caretIn(body) ?? caret;
  body.focus({ preventScroll: true });
  return body instanceof HTMLTextAreaElement ? intoTextarea(body, text) : intoEditor(body, text, tail, at);
}

/** The end of the selection, where that is in the body: what is selected stays. */
export function caretIn(body: Element): Caret | undefined {
  const selection = body.ownerDocument.getSelection();
  if (!selection?.rangeCount) return undefined;
  const { endContainer: node, endOffset: offset } = selection.getRangeAt(0);
  return body.contains(node) ? { node, offset } : undefined;
}

function intoEditor(body: HTMLElement, text: string, tail: Node | undefined, caret: Caret | undefined): boolean {
  const selection = body.ownerDocument.getSelection();
  if (!selection) return false;
  const at = caret && holds(body, caret) ? caret : aboveTail(body, tail);
  selection.collapse(at.node, at.offset);
  const spaced = padded(text, ...beside(selection));
  // Chromium takes the question for more of the typing before it, and one Ctrl+Z would take the rep's words too.
  // Setting the selection, even to where it is, ends that run; once more afterwards, against the typing to come.
  settle(selection);
  const done = body.ownerDocument.execCommand('insertText', false, spaced);
  settle(selection);
  return done;
}

function intoTextarea(body: HTMLTextAreaElement, text: string): boolean {
  const at = body.selectionEnd;
  body.setSelectionRange(at, at);
  const spaced = padded(text, body.value.slice(0, at), body.value.slice(at));
  const done = body.ownerDocument.execCommand('insertText', false, spaced);
  body.setSelectionRange(body.selectionEnd, body.selectionEnd);
  return done;
}

function settle(selection: Selection): void {
  const { anchorNode, anchorOffset } = selection;
  if (anchorNode) selection.setBaseAndExtent(anchorNode, anchorOffset, anchorNode, anchorOffset);
}

/** The body may have changed since the caret was there. */
function holds(body: HTMLElement, { node, offset }: Caret): boolean {
  const length = node instanceof CharacterData ? node.length : node.childNodes.length;
  return body.contains(node) && offset <= length;
}

/** The empty line above the tail (a new one where there is none); with no tail, the end of the text. */
function aboveTail(body: HTMLElement, tail: Node | undefined): Caret {
  if (!tail?.parentNode || !body.contains(tail)) return endOf(body);
  let line = tail.previousSibling;
  // Of several empty lines the first: what is left between the question and the signature is their distance.
  while (isEmptyLine(line) && isEmptyLine(line?.previousSibling)) line = line?.previousSibling ?? null;
  if (line && isEmptyLine(line)) return line instanceof HTMLBRElement ? placeBefore(line) : { node: line, offset: 0 };
  // Right before a block a caret slips into the block: the question would become part of the signature.
  const made = body.ownerDocument.createElement('div');
  made.append(body.ownerDocument.createElement('br'));
  tail.parentNode.insertBefore(made, tail);
  return { node: made, offset: 0 };
}

/** Before the last line break, or in the last block. */
function endOf(node: Node): Caret {
  const last = node.lastChild;
  if (last instanceof HTMLBRElement) return placeBefore(last);
  if (last instanceof HTMLDivElement || last instanceof HTMLParagraphElement) return endOf(last);
  return { node, offset: node.childNodes.length };
}

function isEmptyLine(node: Node | null | undefined): boolean {
  if (node instanceof HTMLBRElement) return true;
  return node instanceof HTMLElement && node.textContent?.trim() === '' && !node.querySelector('img, table, hr');
}

function placeBefore(node: Node): Caret {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) };
}

/** A space where the question would stick to a word. */
function padded(text: string, before: string, after: string): string {
  return `${/\S$/.test(before) ? ' ' : ''}${text}${/^\S/.test(after) ? ' ' : ''}`;
}

/** The text beside the caret, as far as it stands in the same node. */
function beside({ anchorNode, anchorOffset }: Selection): readonly [before: string, after: string] {
  if (anchorNode instanceof Text) return [anchorNode.data.slice(0, anchorOffset), anchorNode.data.slice(anchorOffset)];
  const text = (node: Node | undefined) => (node instanceof Text ? node.data : '');
  const children = anchorNode?.childNodes;
  return [text(children?.[anchorOffset - 1]), text(children?.[anchorOffset])];
}
