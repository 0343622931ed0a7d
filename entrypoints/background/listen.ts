import { type Handle, isHandle } from '../../lib/domain/contact';
import type { Runtime } from '../../lib/platform/browser';
import type { Answer } from '../../lib/protocol/messages';
import { serve } from '../../lib/protocol/server';
import { troubleOf } from '../../lib/store/trouble';
import { ask, askingDone, look } from './asking';
import { ASK_STANDS, DAY_ENDS, setDayAlarm, showBadge } from './badge';
import { onCommand } from './command';
import { follow } from './follow';
import { inTurn } from './in-turn';
import { replay, WRITE_AGAIN } from './keeper';
import type { Parts } from './parts';
import { rested } from './rested';
import { handlers } from './router';
import { observeSends } from './send-observer';
import { observedSends } from './sends';
import { matchRegistration } from './site-registration';
import { forgetTab, tellTabs } from './tabs';
import { WIRES } from './wires';

/**
 * Puts every listener in its place, at once: the browser wakes the worker for one, and it must be there by then.
 * Nothing is held in memory that the next worker would miss.
 */
export function listen(parts: Parts): void {
  const { browser } = parts;
  const turn = inTurn();
  // Full, closed or blocked: what matters waits in the keeper, and our own pages say what is wrong.
  const quietly = (work: () => Promise<unknown>) => void turn(work).catch(() => {});
  const badge = rested(() => showBadge(parts));
  let waiting = false;
  /** Nobody waits for badge and tabs: a page's answer comes first, and one look serves all changes before it. */
  const changed = async () => {
    badge();
    if (waiting) return;
    waiting = true;
    quietly(() => {
      waiting = false;
      return follow(parts);
    });
  };

  const answer = serve(handlers(parts, changed), browser.runtime.id, codeOf);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // A content script's address is its site's.
    const ours = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    const opens = opening(message);
    if (opens) return ours ? done(opens(parts)) : undefined;
    if (!isWake(message)) return answer(message, sender);
    if (ours) void changed();
    return undefined;
  });

  const observed = WIRES.map(([site, wire]) =>
    observeSends(browser, wire.SEND_URLS, observedSends(parts, site, wire, changed)),
  );
  browser.permissions.onAdded.addListener(() => {
    for (const listenAnew of observed) listenAnew();
    quietly(() => matchRegistration(parts, true));
  });
  browser.permissions.onRemoved.addListener(() => {
    quietly(() => matchRegistration(parts, false));
    quietly(() => tellTabs(parts, { tell: 'reading' }));
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Open tabs hold an orphan of the version before, or nothing.
    quietly(() => matchRegistration(parts, true));
    if (reason === 'install') quietly(() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  });
  browser.commands.onCommand.addListener((name) => quietly(() => onCommand(parts, name)));
  browser.tabs.onRemoved.addListener((tab) => quietly(() => forgetTab(parts, tab)));
  const writeAgain = () =>
    quietly(async () => {
      if (await replay(parts)) await changed();
    });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WRITE_AGAIN) return writeAgain();
    // A wait that ran out changes the badge and the open lines.
    if (name === DAY_ENDS || name === ASK_STANDS) void changed();
    quietly(() => setDayAlarm(parts));
  });

  quietly(() => matchRegistration(parts, false));
  writeAgain();
  badge();
  quietly(() => setDayAlarm(parts));
}

function isWake(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'wake' in message;
}

/** What one of our own pages wants opened: somebody's conversation, with the question or without. */
function opening(message: unknown): ((parts: Parts) => Promise<void>) | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if ('askOf' in message && isHandle(message.askOf)) return (parts) => ask(parts, message.askOf as Handle);
  if ('unask' in message && isHandle(message.unask)) return (parts) => askingDone(parts, message.unask as Handle);
  if ('lookAt' in message && isHandle(message.lookAt)) return (parts) => look(parts, message.lookAt as Handle);
  return undefined;
}

async function done(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

function codeOf(error: unknown): Extract<Answer<never>, { ok: false }>['code'] {
  const code = troubleOf(error)?.code;
  // What another tab holds back is, to a page, no more there than what is closed.
  return code === 'blocked' ? 'closed' : (code ?? 'failed');
}
