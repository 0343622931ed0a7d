/** How far a key goes along the buttons; 0 = out. */
const WAYS: Readonly<Record<string, number>> = {
  Escape: 0,
  Tab: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

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
    const way = event.key === 'Tab' && event.shiftKey ? -1 : WAYS[event.key];
    if (way === undefined) return;
    event.preventDefault();
    if (way === 0) return leave();
    const all: readonly (Element | null)[] = buttons();
    buttons()
      .at((all.indexOf(focused()) + way) % all.length)
      ?.focus();
  };
  /** A key that goes down in the line is ours until it is up, though the focus has left by then. */
  let held: string | undefined;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const listen = (event: KeyboardEvent) => {
      const down = type === 'keydown';
      if (event.composedPath()[0] !== host && (down || event.code !== held)) return;
      event.stopImmediatePropagation();
      held = type === 'keyup' ? undefined : event.code;
      if (down) steer(event);
    };
    window.addEventListener(type, listen, { capture: true, signal });
  }
}
