/** How far a key goes along the buttons; 0 = out. */
const WAYS: Readonly<Record<string, number>> = {
  Escape: 0,
  Tab: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** In the line's own text field these would tell the page what is typed there. */
const TYPED = ['beforeinput', 'input', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'] as const;

/**
 * Keys inside the line: Tab and arrows go round its buttons, Esc leaves, Enter and Space press (the browser's own
 * doing); in a field the arrows are the field's. All are taken at the window, before any listener of the page: a site's
 * shortcuts hear none of them.
 */
export function ownKeys(
  host: Element,
  stops: () => readonly HTMLElement[],
  focused: () => Element | null,
  leave: () => void,
  signal: AbortSignal,
): void {
  const steer = (event: KeyboardEvent) => {
    const way = event.key === 'Tab' && event.shiftKey ? -1 : WAYS[event.key];
    if (way === undefined || (focused()?.matches('input,textarea') && event.key.startsWith('A'))) return;
    event.preventDefault();
    if (way === 0) return leave();
    const all: readonly (Element | null)[] = stops();
    stops()
      .at((all.indexOf(focused()) + way) % all.length)
      ?.focus();
  };
  /** A key that goes down in the line is ours until it is up, though the focus has left by then. */
  let held: string | undefined;
  const inside = (event: Event) => event.composedPath()[0] === host;
  const options = { capture: true, signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const listen = (event: KeyboardEvent) => {
      const down = type === 'keydown';
      if (!inside(event) && (down || event.code !== held)) return;
      event.stopImmediatePropagation();
      held = type === 'keyup' ? undefined : event.code;
      if (down) steer(event);
    };
    window.addEventListener(type, listen, options);
  }
  for (const type of TYPED) {
    window.addEventListener(type, (event) => inside(event) && event.stopImmediatePropagation(), options);
  }
}
