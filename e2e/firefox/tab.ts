import type { Page } from 'puppeteer-core';
import { readRoot, type Seen } from '../demo/closed-root';
import type { Tab } from '../demo/tab';

/** A tab of Firefox, for the steps that both browsers share. */
export const firefoxTab = (page: Page): Tab => ({
  // Puppeteer's type of a function for the page knows handles, which are not used here.
  evaluate: (read, given) => page.evaluate(read as never, given as never),
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  roots: () => closedRoots(page),
});

interface RemoteNode {
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string; readonly value?: { readonly mode: string } } };
}

/** What WebDriver BiDi can do and Puppeteer's own interface does not offer: closed roots. */
interface Bidi {
  send(method: string, given: object): Promise<{ result: { result: { value: RemoteNode[] & string } } }>;
}

/** The closed roots of the page that say something or have a button. */
async function closedRoots(page: Page): Promise<Seen[]> {
  const { connection } = page.browser() as unknown as { connection: Bidi };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const all = await connection.send('script.evaluate', {
    // Nothing that we put into a page has an id or a class: whatever has neither may be it.
    expression: "[...document.querySelectorAll('body :not([id], [class])')]",
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const closed = all.result.result.value.flatMap(({ value }) =>
    value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot.sharedId] : [],
  );
  const seen: Seen[] = [];
  for (const sharedId of closed) {
    // A function, as text, with the root as `this`; its answer comes back as JSON.
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: `function () { return JSON.stringify((${readRoot.toString()}).call(this)) ?? '' }`,
      this: { sharedId },
      target,
      awaitPromise: false,
    });
    if (answer.result.result.value) seen.push(JSON.parse(answer.result.result.value));
  }
  return seen;
}
