type Child = Node | string;

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
  made.append(...children);
  return made;
}

/** Sets attributes. @returns the element itself */
export function having<T extends Element>(made: T, attributes: Readonly<Record<string, string>>): T {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  return made;
}
