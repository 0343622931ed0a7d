/**
 * Looks for extensions as LinkedIn's published scripts do (linkedin.md, "What is documented"), and a little harder.
 * It runs before everything else in the document, and keeps what it finds for a test to read: `window.detect`.
 */

export interface Finding {
  readonly by: 'text' | 'attribute' | 'message' | 'event' | 'performance' | 'stack' | 'error' | 'global';
  readonly what: string;
}

export interface Detect {
  /** All that was found up to now; walks the page anew. */
  findings(): Finding[];
  /** The elements that no script of the page made, in the light DOM and in open shadow roots, as HTML. */
  foreign(): string[];
  /** Those of these addresses that a fetch gets. */
  probe(urls: readonly string[]): Promise<string[]>;
  /** Listens for events whose names can't be enumerated but can be guessed by who knows an extension's id. */
  listen(names: readonly string[]): void;
}

const EXTENSION = /(chrome|moz)-extension:\/\//;
const found: Finding[] = [];
const made = new WeakSet<Node>();
const note = (by: Finding['by'], what: unknown) => found.push({ by, what: String(what) });
const checkStack = () => {
  const { stack = '' } = new Error();
  if (EXTENSION.test(stack)) note('stack', stack);
};

/** Replaces a method by one that sees who calls it. An isolated world never comes by here. */
function wrap(owner: object, name: string, seen: (result: unknown) => void = () => {}): void {
  const methods = owner as Record<string, (...given: unknown[]) => unknown>;
  const original = methods[name];
  if (original === undefined) return;
  methods[name] = function (this: unknown, ...given: unknown[]) {
    checkStack();
    const result = original.apply(this, given);
    seen(result);
    return result;
  };
}

const own = (node: unknown) => {
  if (!(node instanceof Node)) return;
  made.add(node);
  for (const child of node.childNodes) own(child);
};
for (const name of ['createElement', 'createElementNS', 'importNode']) wrap(Document.prototype, name, own);
wrap(Node.prototype, 'cloneNode', own);
for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name);
for (const name of ['pushState', 'replaceState']) wrap(History.prototype, name);
wrap(window, 'fetch');
wrap(XMLHttpRequest.prototype, 'send');
wrap(EventTarget.prototype, 'dispatchEvent');

window.addEventListener('message', ({ data, source, origin }) => {
  // The page itself posts none: whatever comes is somebody else's.
  note('message', `${origin} ${source === window ? 'same window' : 'other'} ${JSON.stringify(data)}`);
});
window.addEventListener('error', ({ error, message, filename }) => {
  const text = `${message} ${filename} ${error instanceof Error ? error.stack : ''}`;
  if (EXTENSION.test(text)) note('error', text);
});
window.addEventListener('unhandledrejection', ({ reason }) => {
  if (reason instanceof Error && EXTENSION.test(reason.stack ?? '')) note('error', reason.stack);
});
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (EXTENSION.test(name)) note('performance', name);
}).observe({ entryTypes: ['resource', 'mark', 'measure'] });

// The last script of the document has not run yet: the names that the browser gave and those that come later.
const globals = new Set(Object.getOwnPropertyNames(window));
const EXPECTED = new Set(['STAND_IN', 'detect', 'linkedInPage', 'standIn', 'standInRouter', 'event', '0', '1', '2']);

/** Every node, through open shadow roots too: the site made the first of them itself. */
function* nodes(root: Node): Generator<Node> {
  for (const child of root.childNodes) {
    yield child;
    yield* nodes(child);
    if (child instanceof Element && child.shadowRoot !== null) yield* nodes(child.shadowRoot);
  }
}

function* walked(): Generator<Finding> {
  for (const node of nodes(document)) {
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    // This script stands in the page as text, and may name what it looks for.
    if (EXTENSION.test(text) && node.parentElement?.tagName !== 'SCRIPT') yield { by: 'text', what: text };
    if (!(node instanceof Element)) continue;
    for (const { name, value } of node.attributes)
      if (EXTENSION.test(`${name} ${value}`)) yield { by: 'attribute', what: `${name}="${value}"` };
  }
  for (const name of Object.getOwnPropertyNames(window))
    if (!globals.has(name) && !EXPECTED.has(name)) yield { by: 'global', what: name };
  for (const { name } of performance.getEntries()) if (EXTENSION.test(name)) yield { by: 'performance', what: name };
}

/** What the server wrote. */
const parsed = (element: Element) =>
  /^(html|head|body|title)$/.test(element.localName) || element.hasAttribute('nonce');

const detect: Detect = {
  findings: () => [...found, ...walked()],
  foreign() {
    const strangers: string[] = [];
    for (const node of nodes(document)) {
      if (!(node instanceof Element) || made.has(node) || parsed(node)) continue;
      // What typing makes, and what the browser makes inside its own controls, is nobody's.
      if (node.parentElement?.closest('[contenteditable=true]') == null) strangers.push(node.outerHTML);
    }
    return strangers;
  },
  async probe(urls) {
    const tried = await Promise.allSettled(urls.map((url) => fetch(url)));
    return urls.filter((_, index) => tried[index]?.status === 'fulfilled');
  },
  listen(names) {
    for (const name of names)
      for (const target of [window, document]) target.addEventListener(name, () => note('event', name));
  },
};
Object.assign(window, { detect });
