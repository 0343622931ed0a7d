import type { Page } from '@playwright/test';

/**
 * From the key that makes the recipients known to the first word inside a closed root, as the browser's tools
 * hear of it. ms; undefined where nothing was drawn within 3 s.
 */
export async function bannerTime(page: Page, act: () => Promise<void>): Promise<number | undefined> {
  const cdp = await page.context().newCDPSession(page);
  const inside = new Set<number>();
  interface Known {
    readonly nodeId: number;
    readonly shadowRootType?: string;
    readonly children?: readonly Known[];
    readonly shadowRoots?: readonly Known[];
  }
  const learn = (node: Known, within: boolean): void => {
    const now = within || node.shadowRootType === 'closed';
    if (now) inside.add(node.nodeId);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) learn(child, now);
  };
  try {
    await cdp.send('DOM.enable');
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    learn(root, false);
    let began = Number.POSITIVE_INFINITY;
    const drawn = new Promise<number>((resolve) => {
      cdp.on('DOM.shadowRootPushed', ({ root: pushed }) => learn(pushed, false));
      cdp.on('DOM.childNodeInserted', ({ parentNodeId, node }) => {
        if (!inside.has(parentNodeId)) return learn(node, false);
        learn(node, true);
        if (performance.now() > began) resolve(performance.now() - began);
      });
    });
    began = performance.now();
    await act();
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 3_000, undefined));
    return await Promise.race([drawn, late]);
  } finally {
    await cdp.detach();
  }
}
