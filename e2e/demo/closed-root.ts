import type { CDPSession, Page } from '@playwright/test';

/**
 * A closed shadow root can't be seen by the page or by locators, but the browser's own tools can:
 * what the line says and where its buttons are is read through them.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A closed root as the rep sees it. */
export interface Seen {
  /** What it says, with spaces folded. */
  readonly text: string;
  readonly html: string;
  readonly lang: string;
  readonly buttons: readonly (Box & { readonly name: string; readonly disabled: boolean })[];
  /** The host's own place. */
  readonly rect: Box;
  /** The focus is inside. */
  readonly focused: boolean;
}

/** The closed roots of the page that say something or have a button. */
export async function closedRoots(page: Page): Promise<Seen[]> {
  const seen = await inEachRoot<Seen | undefined>(page, readRoot.toString());
  return seen.filter((root) => root !== undefined);
}

/** Waits for a line whose text fits. */
export async function lineSaying(page: Page, text: RegExp, ms = 5_000): Promise<Seen> {
  const says = await soon(page, ms, async () => {
    const seen = await closedRoots(page);
    return seen.find((root) => text.test(root.text)) ?? seen.map((root) => root.text);
  });
  if (Array.isArray(says)) throw new Error(`no line says ${text}; the page has ${JSON.stringify(says)}`);
  return says as Seen;
}

/** Presses a button of the line with the real mouse. */
export async function pressInLine(page: Page, name: RegExp, ms = 5_000): Promise<void> {
  const found = await soon(page, ms, async () => {
    const buttons = (await closedRoots(page)).flatMap((root) => root.buttons);
    return buttons.find((button) => name.test(button.name) && button.width > 0) ?? buttons.map((button) => button.name);
  });
  if (Array.isArray(found)) throw new Error(`no button ${name} in a line of the page, but ${JSON.stringify(found)}`);
  const { x, y, width, height } = found as Box;
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Runs axe, or anything else, with the closed roots opened to the page: `host.shadowRoot` answers them meanwhile. */
export async function withRootOpened<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await inEachRoot(
    page,
    "function () { Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true }); }",
  );
  try {
    return await act();
  } finally {
    await inEachRoot(page, 'function () { delete this.host.shadowRoot; }');
  }
}

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly live?: string;
  readonly focused: boolean;
  readonly checked?: boolean;
  readonly expanded?: boolean;
}

/** The page as a screen reader gets it, closed roots included. */
export async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return inOrder(nodes)
    .filter((node) => !node.ignored)
    .map((node) => {
      const property = (name: string) => node.properties?.find((each) => each.name === name)?.value.value;
      const live = property('live');
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        ...(live ? { live: String(live) } : {}),
        focused: property('focused') === true,
        ...given('checked', property('checked')),
        ...given('expanded', property('expanded')),
      };
    });
}

/** As they are read, one after the other; the browser tells them level by level. */
function inOrder<T extends { nodeId: string; parentId?: string; childIds?: string[] }>(nodes: readonly T[]): T[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (node: T): T[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? from(child) : [];
    }),
  ];
  return nodes.filter(({ parentId }) => parentId === undefined || !byId.has(parentId)).flatMap(from);
}

/** What the tree has a word for, as yes or no. */
function given<K extends string>(key: K, said: unknown): { readonly [key in K]?: boolean } {
  return said === undefined ? {} : ({ [key]: String(said) === 'true' } as { readonly [key in K]: boolean });
}

/** Asks until the answer is no list, or the time is up: then it is the last list. */
async function soon<T>(page: Page, ms: number, ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (!Array.isArray(answer) || Date.now() > end) return answer;
    await page.waitForTimeout(50);
  }
}

/** Calls a function, given as text, with each closed root as `this`. */
async function inEachRoot<T>(page: Page, functionDeclaration: string): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const answers: T[] = [];
    for (const objectId of await roots(cdp)) {
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration,
        returnByValue: true,
      });
      answers.push(result.value);
    }
    return answers;
  } finally {
    await cdp.detach();
  }
}

/** Remote object ids of all closed roots. */
async function roots(cdp: CDPSession): Promise<string[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const walk = (node: typeof root): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
      walk(shadow);
    }
    for (const child of node.children ?? []) walk(child);
    if (node.contentDocument) walk(node.contentDocument);
  };
  walk(root);
  const ids: string[] = [];
  for (const backendNodeId of found) {
    // A root may go between the two calls: the page lives on.
    const resolved = await cdp.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined);
    if (resolved?.object.objectId) ids.push(resolved.object.objectId);
  }
  return ids;
}

/** Runs in the page. */
export function readRoot(this: ShadowRoot): Seen | undefined {
  const box = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  const parts = [...this.children].filter((child) => child.localName !== 'style' && child.checkVisibility());
  const buttons = [...this.querySelectorAll('button, [role=button]')].filter((button) => button.checkVisibility());
  // biome-ignore lint/performance/useDomNodeTextContent: what the rep sees, without what CSS hides
  const text = fold(parts.map((part) => (part as HTMLElement).innerText).join(' '));
  if (!text && buttons.length === 0) return undefined;
  return {
    text,
    html: this.innerHTML,
    lang: this.querySelector('[lang]')?.getAttribute('lang') ?? this.host.getAttribute('lang') ?? '',
    buttons: buttons.map((button) => ({
      name: fold(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      disabled: button.matches(':disabled, [aria-disabled=true]'),
      ...box(button),
    })),
    rect: box(this.host),
    focused: this.activeElement !== null,
  };
}
