// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAME_MESSAGE } from '../../domain/cadence';
import { fold } from '../../domain/fold';
import type { Entry } from '../../domain/ledger';
import { conversationEntries } from '../../domain/reading/conversation';
import { linkedin } from './adapter';
import { capture, NO_CAPTURES } from './fixtures/captures';
import { open } from './fixtures/open';

/**
 * The ways in which LinkedIn does, and does not, acknowledge a send (linkedin.md, section 4), replayed by the capture
 * `reconstructed-send-ack-simulator.html`. Only a new own message under a server's urn, dated now, is one.
 */
const SIMULATOR = 'reconstructed-send-ack-simulator.html';
const OWNER = 'OWNERID';
const NOW = Date.UTC(2026, 10, 24, 10);

beforeEach(() => vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe.skipIf(NO_CAPTURES)('captures: what acknowledges a send', () => {
  it.each(['replace', 'mutate', 'remount'])('R7: #%s is one touch, once', (mode) => {
    expect(touches(mode)).toEqual({ atOnce: 0, after: 1, replies: 0 });
  });

  it.each(['noop', 'older', 'rerender', 'reject'])('R21: #%s is none', (mode) => {
    expect(touches(mode)).toEqual({ atOnce: 0, after: 0, replies: 0 });
  });

  it('R21: #incoming is none', () => expect(touches('incoming')).toMatchObject({ atOnce: 0, after: 0 }));
});

/** Acts one mode out, looking again and again as the kit does; what was seen adds up in one ledger (R8). */
function touches(mode: string) {
  const page = play(mode);
  const ledger: Entry[] = [];
  const look = () => {
    for (const report of linkedin.conversations(page)) {
      const own = { handles: new Set([`linkedin:${OWNER}`] as const), domains: new Set<string>() };
      ledger.push(
        ...conversationEntries(report, { site: 'linkedin', account: `linkedin:${OWNER}`, own, seenAt: Date.now() }),
      );
    }
    const { sent, replies } = fold(ledger);
    return {
      sent: sent.filter(({ time }) => Math.abs(time - NOW) <= SAME_MESSAGE).length,
      replies: replies.length,
    };
  };
  expect(look().sent).toBe(0);
  page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  const atOnce = look().sent;
  for (let passed = 0; passed < 1_000; passed += 20) {
    vi.advanceTimersByTime(20);
    look();
  }
  expect(ledger.length).toBeGreaterThan(0);
  const { sent, replies } = look();
  return { atOnce, after: sent, replies };
}

function play(mode: string): Document {
  const page = open(SIMULATOR, `https://www.linkedin.com/messaging/thread/new/#${mode}`);
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(capture(SIMULATOR)) ?? [];
  const body = page.querySelector('[role="textbox"] p');
  if (!body) throw new Error('The simulator has changed');
  body.textContent = 'Invented text';
  new Function(script)();
  return page;
}
