import type { Handle } from '../domain/contact';
import type { BannerView, Part } from '../protocol/banner-view';
import type { Composer, SiteAdapter } from './site-adapter';

/** For the tests beside: a page that is no site's, and what is needed to act on it. */

export const MARIEKE: Handle = 'email:marieke@heuvel.example';

const CROSS: Part = { act: { do: 'close' }, class: 'x', set: { 'aria-label': 'Close', name: 'x' } };

/** Not grown. */
export const VIEW: BannerView = {
  style: '.bn{}',
  lang: 'en',
  contact: MARIEKE,
  state: {},
  bar: {
    mark: [{ class: 'tally', parts: [{ tag: 'i' }, { path: 'M4 8h8' }] }],
    text: [{ tag: 'b', parts: ['3rd message.'] }, ' 2 and 9 Nov stayed unanswered.'],
    acts: [
      { act: { do: 'insert', text: 'Is now a good time?' }, class: 'ask', parts: ['Insert'], set: { name: 'ask' } },
      { act: { do: 'state', state: { grown: 'why' } }, class: 'why', parts: ['Why 2?'], set: { name: 'why' } },
      CROSS,
    ],
  },
  inserted: { mark: [], text: [{ tag: 'b', parts: ['The question is in.'] }], acts: [CROSS] },
};

/** The same, with what grew under it. */
export const grown = (...more: readonly Part[]): BannerView => ({
  ...VIEW,
  state: { grown: 'why' },
  shut: { opened: true },
  more,
});

/** A composer: chips as `i`, a body, a toolbar. */
export function openComposer(page: Document, ...to: readonly string[]): HTMLElement {
  const root = page.createElement('form');
  const chips = page.createElement('p');
  const body = page.createElement('div');
  const tools = page.createElement('nav');
  body.setAttribute('contenteditable', 'true');
  root.append(chips, body, tools);
  addChips(root, ...to);
  page.body.append(root);
  return root;
}

export function addChips(root: Element, ...to: readonly string[]): void {
  for (const address of to) {
    const chip = document.createElement('i');
    chip.textContent = address;
    root.querySelector('p')?.append(chip);
  }
}

export function composerOf(root: Element): Composer {
  return {
    root,
    draft: () => (root.hasAttribute('name') ? `msg-a:r${root.getAttribute('name')}` : undefined),
    conversation: () => [],
    replyTo: () => undefined,
    recipients: () => ({
      to: [...root.querySelectorAll('i')].map((chip) => ({ handle: `email:${chip.textContent}` as const })),
      cc: [],
      bcc: [],
      split: true,
    }),
    from: () => 'Jonas@Own.example',
    subject: () => undefined,
    body: () => root.querySelector<HTMLElement>('[contenteditable]') ?? undefined,
    tail: () => undefined,
    slot: () => ({ parent: root, before: root.querySelector('nav') }),
  };
}

export function adapterOf(over: Partial<SiteAdapter> = {}): SiteAdapter {
  return {
    site: 'gmail',
    channel: 'email',
    account: () => 'jonas@own.example',
    targets: (page) => [{ node: page.body, subtree: true }],
    composers: (page) => page.querySelectorAll('form'),
    composer: composerOf,
    conversations: () => [],
    lists: () => [],
    sends: () => undefined,
    undoes: () => undefined,
    verdict: () => undefined,
    loose: (page) => ({ composers: page.querySelectorAll('form').length, messages: 0, rows: 0 }),
    ...over,
  };
}

/** An event as if the rep had made it. */
export function trusted<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
