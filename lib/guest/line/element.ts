type Child = Node | string | undefined;

/**
 * An element with class, attributes and children, made without markup: it holds under Trusted Types, and a name
 * with markup in it stays text.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button of the line. Never a stop of the Tab key: Tab from the body reaches Send first. */
export function button(
  attributes: Readonly<Record<string, string>>,
  press: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', tabindex: '-1', ...attributes }, ...children);
  // Our own root is closed, but what presses is still the rep and not a script.
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
