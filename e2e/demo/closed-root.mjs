// @ts-check
/** @import { CDPSession, Page } from '@playwright/test' */

/**
 * A closed shadow root can't be seen by the page or by locators, but the browser's own tools can:
 * what the line says and where its buttons are is read through them.
 */

/**
 * @typedef {object} Seen
 * @property {string} text What it says, with spaces folded.
 * @property {string} html
 * @property {string} lang
 * @property {{ name: string, x: number, y: number, width: number, height: number, disabled: boolean }[]} buttons
 * @property {{ x: number, y: number, width: number, height: number }} rect The host's own place.
 * @property {boolean} focused Whether the focus is inside.
 */

/** @param {Page} page @returns {Promise<Seen[]>} The closed roots of the page that say something or have a button. */
export async function closedRoots(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const seen = [];
    for (const objectId of await roots(cdp)) {
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: read.toString(),
        returnByValue: true,
      });
      if (result.value) seen.push(result.value);
    }
    return seen;
  } finally {
    await cdp.detach();
  }
}

/** Waits for a line whose text fits. @param {Page} page @param {RegExp} text @param {number} [ms] @returns {Promise<Seen>} */
export async function lineSaying(page, text, ms = 5_000) {
  const end = Date.now() + ms;
  /** @type {Seen[]} */
  let seen = [];
  while (Date.now() < end) {
    seen = await closedRoots(page);
    const found = seen.find((root) => text.test(root.text));
    if (found) return found;
    await page.waitForTimeout(50);
  }
  throw new Error(`no line says ${text}; the page has ${JSON.stringify(seen.map((root) => root.text))}`);
}

/** Presses a button of the line with the real mouse. @param {Page} page @param {RegExp} name @param {number} [ms] */
export async function pressInLine(page, name, ms = 5_000) {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const buttons = (await closedRoots(page)).flatMap((root) => root.buttons);
    const button = buttons.find((each) => name.test(each.name) && each.width > 0);
    if (button) return page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    await page.waitForTimeout(50);
  }
  throw new Error(`no button ${name} in a line of the page`);
}

/**
 * Runs axe, or anything else, with the first closed root opened to the page: `host.shadowRoot` answers it meanwhile.
 * @template T @param {Page} page @param {() => Promise<T>} act @returns {Promise<T>}
 */
export async function withRootOpened(page, act) {
  const cdp = await page.context().newCDPSession(page);
  try {
    for (const objectId of await roots(cdp)) {
      await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `function () { Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true }); }`,
      });
    }
    return await act();
  } finally {
    for (const objectId of await roots(cdp)) {
      await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: 'function () { delete this.host.shadowRoot; }',
      });
    }
    await cdp.detach();
  }
}

/**
 * The page as a screen reader gets it, closed roots included.
 * @param {Page} page @returns {Promise<{ role: string, name: string, live?: string, focused: boolean }[]>}
 */
export async function accessibilityTree(page) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => {
        const property = (/** @type {string} */ name) =>
          node.properties?.find((each) => each.name === name)?.value.value;
        const live = property('live');
        return {
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          ...(live ? { live: String(live) } : {}),
          focused: property('focused') === true,
        };
      });
  } finally {
    await cdp.detach();
  }
}

/** Remote object ids of all closed roots. @param {CDPSession} cdp @returns {Promise<string[]>} */
async function roots(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  /** @type {number[]} */
  const found = [];
  /** @param {typeof root} node */
  const walk = (node) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
      walk(shadow);
    }
    for (const child of node.children ?? []) walk(child);
    if (node.contentDocument) walk(node.contentDocument);
  };
  walk(root);
  const ids = [];
  for (const backendNodeId of found) {
    // A root may go between the two calls: the page lives on.
    const resolved = await cdp.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined);
    if (resolved?.object.objectId) ids.push(resolved.object.objectId);
  }
  return ids;
}

/** Runs in the page, with a closed root as `this`. @this {ShadowRoot} */
function read() {
  const box = (/** @type {Element} */ element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const shown = (/** @type {Element} */ element) => element.checkVisibility?.() ?? true;
  const texts = [...this.children].filter((child) => child.localName !== 'style' && shown(child));
  const buttons = [...this.querySelectorAll('button, [role=button]')].filter(shown);
  // biome-ignore lint/performance/useDomNodeTextContent: what the rep sees, without what CSS hides
  const text = texts.map((child) => /** @type {HTMLElement} */ (child).innerText ?? '').join(' ');
  if (!text.trim() && buttons.length === 0) return undefined;
  return {
    text: text.replace(/[\s\u00a0]+/g, ' ').trim(),
    html: this.innerHTML,
    lang: this.querySelector('[lang]')?.getAttribute('lang') ?? this.host.getAttribute('lang') ?? '',
    buttons: buttons.map((button) => ({
      name: (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim(),
      disabled: button.matches(':disabled, [aria-disabled=true]'),
      ...box(button),
    })),
    rect: box(this.host),
    focused: this.activeElement !== null,
  };
}
