/**
 * Remembers where the rep is in the page, focus and caret.
 * @returns what puts both back.
 */
export function wayBack(page: Document): () => void {
  const was = page.activeElement;
  const selection = page.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!(was instanceof HTMLElement) || !was.isConnected) return;
    was.focus({ preventScroll: true });
    // A textarea keeps its own caret; an editor's is the document's.
    if (anchorNode && focusNode && was.isContentEditable && was.contains(anchorNode) && was.contains(focusNode)) {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
}
