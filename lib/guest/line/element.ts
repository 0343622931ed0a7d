type Child = Node | string | undefined;

/**
 * An element with its class (none: '') and children, made without markup: it holds under Trusted Types, and a name
 * with markup in it stays text.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Sets attributes. @returns the element itself */
export function having<T extends Element>(made: T, attributes: Readonly<Record<string, string>>): T {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  return made;
}

/** A button of the line. Never a stop of the Tab key: Tab from the body reaches Send first. */
export function button(className: string, press: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = element('button', className, ...children);
  // In a form of the page's a button would send it.
  made.type = 'button';
  made.tabIndex = -1;
  // Our own root is closed, but what presses is still the rep and not a script.
  made.onclick = (event) => {
    if (event.isTrusted) press();
  };
  return made;
}
