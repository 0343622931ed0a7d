/**
 * Keys inside the line: Tab and arrows go round its buttons, Esc leaves, Enter and Space press (the browser's own
 * doing). All are taken at the window, before any listener of the page: a site's shortcuts hear none of them.
 */
export function ownKeys(
  host: Element,
  buttons: () => readonly HTMLButtonElement[],
  focused: () => Element | null,
  leave: () => void,
  signal: AbortSignal,
): void {
  const steer = (event: KeyboardEvent) => {
    const way = step(event);
    if (way === undefined) return;
    event.preventDefault();
    if (way === 'out') return leave();
    const all = buttons();
    const at = (all as readonly (Element | null)[]).indexOf(focused());
    all.at((at + way) % all.length)?.focus();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const listen = (event: KeyboardEvent) => {
      if (event.target !== host) return;
      event.stopImmediatePropagation();
      if (type === 'keydown') steer(event);
    };
    window.addEventListener(type, listen, { capture: true, signal });
  }
}

function step({ key, shiftKey }: KeyboardEvent): 1 | -1 | 'out' | undefined {
  if (key === 'Escape') return 'out';
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return -1;
  return undefined;
}
