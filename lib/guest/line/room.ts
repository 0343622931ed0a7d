/** Does the page leave room for the line? Measured, since no two composers lay themselves out alike. */

/** What stands right after the line, so that it tells whether the line pushed anything: the toolbar with Send. */
export function below(host: Element, root: Element): Element | undefined {
  for (let at = host; at !== root; ) {
    if (at.nextElementSibling) return at.nextElementSibling;
    if (!at.parentElement) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

/** The toolbar's bottom is not cut off by a box around it, or by the window's edge where that box is fixed to it. */
export function fits(toolbar: Element): boolean {
  const { bottom } = toolbar.getBoundingClientRect();
  for (let at = toolbar.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (/hidden|clip/.test(style.overflowY) && bottom > at.getBoundingClientRect().bottom + 1) return false;
    if (style.position === 'fixed') return bottom <= innerHeight + 1;
  }
  return true;
}

/** Text of the body lies where `line` floats. Of a textarea only its overflow is known. */
export function covers(line: Element, body: HTMLElement): boolean {
  if (body instanceof HTMLTextAreaElement) return body.scrollHeight > body.clientHeight;
  const range = document.createRange();
  range.selectNodeContents(body);
  return range.getBoundingClientRect().bottom > line.getBoundingClientRect().top;
}
