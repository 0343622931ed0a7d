import type { Page } from '@playwright/test';
import * as act from './stand-ins/linkedin/act';
import { expect, NOW, test } from './stand-ins/linkedin/opened';
import type { Ack } from './stand-ins/linkedin/options';
import { MEMBERS } from './stand-ins/linkedin/seed';

/** How the stand-in LinkedIn acknowledges a send, and what only looks like that: the simulator's cases. */
const { bram, jonas } = MEMBERS;
const CREATE = 'action=createMessage';

/** Where a conversation with Bram is written in, in each rendering. */
const SURFACES: Readonly<Record<string, (page: Page) => Promise<act.Scope>>> = {
  'messaging/': (page) => act.openConversation(page, bram.name),
  'feed/': (page) => act.openBubble(page, bram.name),
  'messaging/?rendering=frame': (page) => act.openConversation(act.frame(page), bram.name),
};

for (const [path, reach] of Object.entries(SURFACES)) {
  for (const ack of ['replace', 'mutate', 'remount'] as const) {
    test(`${path}: a send is acknowledged (${ack}), under an urn with the server's time`, async ({ linkedin }) => {
      const page = await linkedin.open(path, { ack, ackDelay: 400 });
      const box = await reach(page);
      await act.write(box, 'Is now a bad time?');
      await act.send(box);
      const item = act.items(box).filter({ hasText: 'Is now a bad time?' });
      await expect(item).toHaveAttribute('data-event-urn', /^[\da-f]{8}-[\da-f-]{27}$/);
      await act.settled(box, 'Is now a bad time?');
      await expect(item).toHaveCount(1);
      await expect(act.editor(box)).toHaveText('');
      const urn = (await item.getAttribute('data-event-urn')) ?? '';
      const [, owner, base64 = ''] =
        /^urn:li:msg_message:\(urn:li:fsd_profile:([\w-]{39}),2-([\w+/=]+)\)$/.exec(urn) ?? [];
      expect(owner).toBe(jonas.id);
      const [, ms, tail = ''] = /^(\d{13})b\d{5}-\d{3}&([\da-f-]{36}_\d{3})$/.exec(atob(base64)) ?? [];
      expect(Math.abs(Number(ms) - NOW)).toBeLessThan(60_000);
      expect(`2-${btoa(tail)}`).toBe(linkedin.standIns().control.linkedin.inbox.with('bram')?.id);
      expect(linkedin.posted(CREATE)).toHaveLength(1);
    });
  }
}

for (const ack of ['noop', 'incoming', 'older', 'rerender', 'reject', 'stuck'] satisfies Ack[]) {
  test(`the decoy ${ack} brings no new item of the rep's under an urn of now`, async ({ linkedin }) => {
    const page = await linkedin.open('messaging/', { ack, ackDelay: 20 });
    const box = await act.openConversation(page, bram.name);
    const own = box.locator('[data-event-urn^="urn:li:msg_message:"]:not(.msg-s-event-listitem--other)');
    const before = await own.count();
    await act.write(box, 'Nobody gets this');
    await act.send(box);
    await expect(act.editor(box)).toHaveText('');
    const shown = act.items(box).filter({ hasText: 'Nobody gets this' });
    await expect(shown).toHaveCount({ incoming: 1, older: 1, stuck: 1, noop: 0, rerender: 0, reject: 0 }[ack]);
    if (ack === 'incoming') await expect(shown).toHaveClass(/--other/);
    if (ack === 'older') await expect(act.items(box).first()).toHaveText(/Nobody gets this/);
    await expect(own).toHaveCount(before + (ack === 'older' ? 1 : 0));
    expect(linkedin.posted(CREATE)).toHaveLength(ack === 'reject' || ack === 'stuck' ? 1 : 0);
  });
}
