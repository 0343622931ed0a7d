import { caretIn } from './line/insert';

/**
 * Where the caret stood last in each editor: once the rep has gone to the subject, the document has forgotten it.
 * @returns the last caret of this editor
 */
export function carets(page: Document, signal: AbortSignal): (body: Element) => Range | undefined {
  const last = new WeakMap<Element, Range>();
  const note = () => {
    const node = page.getSelection()?.anchorNode;
    const near = node instanceof Element ? node : node?.parentElement;
    const editor = near?.closest('[contenteditable=true]');
    const caret = editor && caretIn(editor);
    if (caret) last.set(editor, caret);
  };
  page.addEventListener('selectionchange', note, { signal });
  note();
  return (body) => last.get(body);
}
