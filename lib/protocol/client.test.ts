import { afterEach, describe, expect, it, vi } from 'vitest';
import { connect } from './client';

type Listener = (message: unknown) => void;

function browser(sendMessage: (message: unknown) => Promise<unknown>) {
  const listeners = new Set<Listener>();
  const runtime: { id?: string; sendMessage: typeof sendMessage; onMessage: object } = {
    id: 'us',
    sendMessage,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  return { runtime, listeners };
}

afterEach(() => vi.unstubAllGlobals());

describe('client', () => {
  it('hands the question over and the answer back', async () => {
    const send = vi.fn(async () => ({ ok: true, value: 'on' }));
    browser(send);
    expect(await connect(() => {}).ask('hello', { site: 'gmail' })).toEqual({ ok: true, value: 'on' });
    expect(send).toHaveBeenCalledWith({ ask: 'hello', in: { site: 'gmail' } });
  });

  it('tells once that it was orphaned, and then asks nothing more', async () => {
    const { runtime } = browser(async () => {
      delete runtime.id;
      throw new Error('Extension context invalidated.');
    });
    const orphaned = vi.fn();
    const send = vi.spyOn(runtime, 'sendMessage');
    const client = connect(orphaned);
    expect(await client.ask('hello', { site: 'gmail' })).toEqual({ ok: false, code: 'closed' });
    expect(await client.ask('hello', { site: 'gmail' })).toEqual({ ok: false, code: 'closed' });
    expect(orphaned).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('does not take a background that is restarting for the end', async () => {
    browser(async () => {
      throw new Error('Could not establish connection.');
    });
    const orphaned = vi.fn();
    expect(await connect(orphaned).ask('hello', { site: 'gmail' })).toEqual({ ok: false, code: 'closed' });
    expect(orphaned).not.toHaveBeenCalled();
  });

  it('hears the background until it is told to stop', () => {
    const { listeners } = browser(async () => undefined);
    const heard = vi.fn();
    const stop = new AbortController();
    connect(() => {}).onTell(heard, stop.signal);
    for (const listener of listeners) listener({ tell: 'changed' });
    for (const listener of listeners) listener('something else');
    expect(heard.mock.calls).toEqual([[{ tell: 'changed' }]]);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});
