/**
 * What the rep has typed: the body's text before `tail` (signature, quoted mail), in plain text without quoted lines;
 * spaces are folded.
 */
export function typedText(body: HTMLElement, tail?: Node): string {
  let text = '';
  if (body instanceof HTMLTextAreaElement) text = body.value.replace(/^>.*/gm, '');
  else {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node && !tail?.contains(node); node = texts.nextNode())
      text += ` ${node.nodeValue}`;
  }
  return text.replace(/\s+/g, ' ');
}
