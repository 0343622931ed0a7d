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
  /** A key that goes down in the line is ours until it is up, though the focus has left by then. */
  let held: string | undefined;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const listen = (event: KeyboardEvent) => {
      const down = type === 'keydown';
      if (event.target !== host && (down || event.code !== held)) return;
      event.stopImmediatePropagation();
      held = type === 'keyup' ? undefined : event.code;
      if (down) steer(event);
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
