import type { Handle } from '../domain/contact';
import type { BannerView } from '../protocol/banner-view';
import type { Composer, SiteAdapter } from './site-adapter';

/** For the tests beside: a page that is no site's, and what is needed to act on it. */

export const MARIEKE: Handle = 'email:marieke@heuvel.example';

export const VIEW: BannerView = {
  style: '.bn{}',
  lang: 'en',
  kind: 'offer',
  contact: MARIEKE,
  dots: ['dot', 'ring'],
  lead: '3rd message.',
  long: '2 and 9 Nov stayed unanswered. Ask straight?',
  short: '2 and 9 Nov unanswered.',
  insert: {
    long: 'Insert the question',
    short: 'Insert question',
    text: 'Is now a good time?',
    lang: 'en',
    done: { lead: 'The question is in.', rest: 'Ctrl+Z takes it out again.' },
  },
  why: {
    label: 'Why 2?',
    openLedger: 'Open the ledger',
    never: 'Not for this person',
    lines: [
      {
        sign: 'dot',
        date: 'Mon 9 Nov',
        channel: 'email',
        subject: '<b>Prices</b>',
        reason: 'silent',
        flip: { label: 'Don’t count', target: 'g:1', counts: false },
      },
      { sign: 'reply', date: 'Wed 14 Oct', channel: 'email', subject: 'Marieke replied', reason: 'starts here' },
    ],
  },
  close: 'Close',
};

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
