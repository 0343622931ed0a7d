/**
 * Puts `text` into the body through the editor's own input path, so that one Ctrl+Z takes it out again:
 * into an empty body, at the caret, or, where there is none, above `tail` (signature, quoted mail).
 * Typed text is never overwritten: a selection is collapsed to its end first. Lines may be several.
 * @param noted where the caret stood last inside the body, when it is not there now
 * @param below under what was typed, wherever the caret stands, with an empty line between
 * @returns false where the editor took nothing
 */
export function insert(body: HTMLElement, text: string, tail?: Node, noted?: Range, below = false): boolean {
  // What the document says now is newer than what was noted: `selectionchange` comes late.
  const caret = caretIn(body) ?? noted;
  body.focus({ preventScroll: true });
  if (body instanceof HTMLTextAreaElement) {
    const { value } = body;
    const end = below ? value.search(TAIL_OF_PLAIN) : body.selectionEnd;
    const at = end < 0 ? value.length : end;
    body.setSelectionRange(at, at);
    const settle = () => body.setSelectionRange(body.selectionEnd, body.selectionEnd);
    return write(text, value.slice(0, at), value.slice(at), settle, below);
  }
  const selection = document.getSelection();
  if (!selection) return false;
  const typed = !below && caret && body.contains(caret.endContainer);
  const { endContainer, endOffset } = typed ? caret : ownLine(body, tail);
  selection.collapse(endContainer, endOffset);
  const settle = () => selection.collapse(selection.focusNode, selection.focusOffset);
  return write(text, textOf(endContainer, endOffset, -1), textOf(endContainer, endOffset, 0), settle, below);
}

/** Where signature or quoted mail begins in plain text, with the empty lines before it. */
const TAIL_OF_PLAIN = /\s*\n(-- ?\n|>|.*:\n+>)/;

/** The selection, where its end is in the body. It follows the changes of the page. */
export function caretIn(body: Element): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const root = body.getRootNode();
  // From outside a shadow root a selection in it is at its host (Chromium 156).
  const inside = root instanceof ShadowRoot && selection.getComposedRanges?.({ shadowRoots: [root] })[0];
  const { endContainer, endOffset } = inside || selection.getRangeAt(0);
  if (!body.contains(endContainer)) return undefined;
  const range = document.createRange();
  range.setStart(endContainer, endOffset);
  return range;
}

/**
 * Chromium takes the question for more of the typing before it, and one Ctrl+Z would take the rep's words too.
 * Setting the selection, even to where it is, ends that run; once more afterwards, against the typing to come.
 */
function write(text: string, before: string, after: string, settle: () => void, below: boolean): boolean {
  settle();
  // A space where the question would stick to a word.
  const stuck = /\S$/.test(before);
  const spaced = below
    ? `${stuck ? '\n\n' : '\n'}${text}`
    : `${stuck ? ' ' : ''}${text}${/^\S/.test(after) ? ' ' : ''}`;
  const done = document.execCommand('insertText', false, spaced);
  settle();
  return done;
}

/** The text beside a place, as far as it stands in one node. */
function textOf(node: Node, offset: number, side: -1 | 0): string {
  if (node instanceof Text) return side ? node.data.slice(0, offset) : node.data.slice(offset);
  const beside = node.childNodes[offset + side];
  return beside instanceof Text ? beside.data : '';
}

/** The empty line above the tail (a new one where there is none); with no tail, the end of the text. */
function ownLine(body: HTMLElement, tail: Node | undefined): Range {
  const range = document.createRange();
  if (!tail?.parentNode) {
    const last = body.lastChild;
    range.selectNodeContents(last instanceof HTMLDivElement ? last : body);
    // In an empty line the caret stands before its break.
    range.collapse(range.endContainer.lastChild instanceof HTMLBRElement && isEmpty(range.endContainer));
    return range;
  }
  let line: Node | null = tail.previousSibling;
  // Of several empty lines the first: what is left between the question and the signature is their distance.
  while (isEmpty(line) && isEmpty(line.previousSibling)) line = line.previousSibling;
  if (!isEmpty(line)) {
    // Right before a block a caret slips into the block: the question would become part of the signature.
    line = document.createElement('div');
    (line as Element).append(document.createElement('br'));
    tail.parentNode.insertBefore(line, tail);
  }
  if (line instanceof HTMLBRElement) range.setStartBefore(line);
  else range.setStart(line, 0);
  range.collapse(true);
  return range;
}

function isEmpty(node: Node | null): node is Element {
  return node instanceof Element && node.textContent?.trim() === '' && !node.querySelector('img,table,hr');
}
