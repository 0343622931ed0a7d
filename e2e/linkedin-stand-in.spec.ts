import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as act from './stand-ins/linkedin/act';
import { CAPTURES, capture, marksOf, missing } from './stand-ins/linkedin/marks';
import { expect, test } from './stand-ins/linkedin/opened';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** The stand-in has the structure of the captures, so that what passes on it has not passed on nothing. */
const { anneke, daan, lotte } = MEMBERS;

test.describe('captures', () => {
  test.skip(!existsSync(CAPTURES), 'the captures do not stand beside this project');

  const profile = (slug: string) => `in/${slug}/`;
  const messageTo = async (page: Page) => act.message(page);

  /** What a capture has and the stand-in has not, with the reason. */
  const WITHOUT: Readonly<Record<string, readonly RegExp[]>> = {
    'reconstructed-connection-note-modal.stage2.html': [
      // linkedin.md, "Decoys": the box has no limit of its own.
      /maxlength/,
    ],
  };

  const SHOWN: Readonly<Record<string, { path: string; act?: (page: Page) => Promise<unknown> }>> = {
    '2022-overlay-new-message.en.html': { path: profile(anneke.slug), act: messageTo },
    'reconstructed-overlay-bubble.en.never-messaged.html': { path: profile(anneke.slug), act: messageTo },
    'reconstructed-overlay-bubble.en.unanswered3.html': {
      path: 'feed/',
      act: (page) => act.openBubble(page, daan.name),
    },
    'reconstructed-sdui-profile.interop-shadow-bubble.html': {
      path: `${profile(daan.slug)}?hiddenCopy=0`,
      act: (page) => act.openBubble(page, daan.name),
    },
    'reconstructed-messaging-page.en.unanswered3.html': {
      path: 'messaging/',
      act: (page) => act.openConversation(page, daan.name),
    },
    'reconstructed-connection-note-modal.stage2.html': {
      path: profile(lotte.slug),
      act: (page) => act.connect(page, 'A line', false),
    },
    'reconstructed-new-ui.hashed-classes.LOW-CONFIDENCE.html': { path: 'feed/?rendering=rebuilt' },
    'reconstructed-salesnav-thread.LOW-CONFIDENCE.html': { path: 'sales/inbox/' },
  };

  for (const [name, { path, act: shown }] of Object.entries(SHOWN)) {
    test(`every mark of captures/${name} is there`, async ({ linkedin }) => {
      const page = await linkedin.open('feed/');
      const selectors = await marksOf(page, capture(name));
      expect(selectors.length).toBeGreaterThan(5);
      const thread = linkedin.standIns().control.linkedin.inbox.with('priya')?.id;
      await linkedin.open(path.startsWith('sales') ? `${path}${thread}` : path);
      await shown?.(page);
      const known = WITHOUT[name] ?? [];
      await expect
        .poll(async () => (await missing(page, selectors)).filter((each) => !known.some((one) => one.test(each))))
        .toEqual([]);
    });
  }
});
