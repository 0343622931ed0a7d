import type { Page } from '@playwright/test';
import { until } from './tab';

interface Known {
  readonly nodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Known[];
  readonly shadowRoots?: readonly Known[];
}

/**
 * From the act that makes the recipients known to the first node that is put into a closed root, as the browser's
 * tools hear of it. The message box must be open. ms; undefined where nothing was drawn within 3 s.
 */
export async function bannerTime(page: Page, act: () => Promise<void>): Promise<number | undefined> {
  const cdp = await page.context().newCDPSession(page);
  const inside = new Set<number>();
  const learn = (node: Known, within: boolean): void => {
    const now = within || node.shadowRootType === 'closed';
    if (now) inside.add(node.nodeId);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) learn(child, now);
  };
  try {
    await cdp.send('DOM.enable');
    // The tools tell only of nodes that they were asked for: the empty line must be there first.
    await until('the empty line', async () => {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      learn(root, false);
      return inside.size > 0 || undefined;
    });
    const began = performance.now();
    const drawn = new Promise<number>((resolve) => {
      cdp.on('DOM.childNodeInserted', ({ parentNodeId }) => {
        if (inside.has(parentNodeId)) resolve(performance.now() - began);
      });
    });
    await act();
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 3_000, undefined));
    return await Promise.race([drawn, late]);
  } finally {
    await cdp.detach();
  }
}
