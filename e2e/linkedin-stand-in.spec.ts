import { existsSync, readFileSync } from 'node:fs';
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
      await expect.poll(() => missing(page, selectors)).toEqual([]);
    });
  }

  test('every class and attribute that linkedin.md names is there, beside the captures', async ({ linkedin }) => {
    const facts = readFileSync(new URL('../../linkedin.md', CAPTURES), 'utf8');
    const names = [...facts.matchAll(/`[^`]*`/g)].flatMap(([code]) =>
      [
        ...code.matchAll(/(\.(?:msg|conv|profile-card|scaffold|send-invite|global-nav)[\w-]*\w|\bdata-[a-z][\w-]*\w)/g),
      ].map(String),
    );
    const wanted = new Set(names.map((each) => (each.split(',')[0] ?? '').replace(/^(data-.*)$/, '[$1]')));
    // Gone since the captures: see the outline of 2026-09-10, and the feed's change of September.
    for (const gone of ['.msg', '.msg-s-message-group', '[data-urn]']) wanted.delete(gone);
    expect(wanted.size).toBeGreaterThan(40);
    let left = [...wanted];
    const look = async (page: Page) => {
      left = await missing(page, left);
    };
    const page = await linkedin.open('messaging/');
    for (const name of ['Bram Koopmans', 'Thomas Lindqvist', 'Lumenta Leadership']) {
      await act.openConversation(page, name);
      await look(page);
    }
    for (const { slug } of [lotte, anneke]) {
      await linkedin.open(`in/${slug}/`);
      await act.message(page);
      await expect(act.newBubble(page)).toBeVisible();
      await look(page);
    }
    await linkedin.open(`in/${lotte.slug}/`);
    await act.connect(page, undefined, false);
    await look(page);
    await linkedin.open(`sales/inbox/${linkedin.standIns().control.linkedin.inbox.with('bram')?.id}`);
    await look(page);
    expect(left).toEqual([]);
  });
});
