import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../domain/contact';
import type { ComposerAsk } from './messages';
import { type Handlers, serve } from './server';

const GMAIL = { id: 'us', origin: 'https://mail.google.com', tab: { id: 1 } };

function handlers(over: Partial<Handlers> = {}): Handlers {
  const silent = async () => null;
  return {
    hello: async () => 'on',
    composer: silent,
    intent: silent,
    fate: silent,
    conversation: silent,
    list: silent,
    press: silent,
    health: silent,
    ...over,
  };
}

const people = (count: number): Person[] =>
  Array.from({ length: count }, (_, i) => ({ handle: `email:p${i}@example.com`, name: `<b>P${i}</b> \u202e🙂` }));

function composer(to: Person[]): ComposerAsk {
  return {
    site: 'gmail',
    account: 'me@example.com',
    conversation: [],
    recipients: { to, cc: [], bcc: [], split: true },
  };
}

describe('serve', () => {
  const listen = serve(handlers(), 'us', () => 'failed');

  it('answers a page of the site', async () => {
    const answer = await listen({ ask: 'hello', in: { site: 'gmail', account: 'me@example.com' } }, GMAIL);
    expect(answer).toEqual({ ok: true, value: 'on' });
  });

  it('takes a sender without an origin by its address', async () => {
    const sender = { id: 'us', url: 'https://mail.google.com/mail/u/0/#inbox' };
    expect(await listen({ ask: 'hello', in: { site: 'gmail' } }, sender)).toEqual({ ok: true, value: 'on' });
  });

  it.each([
    ['another extension', { ...GMAIL, id: 'them' }],
    ['a page of another site', { ...GMAIL, origin: 'https://www.linkedin.com' }],
    ['a look-alike', { ...GMAIL, origin: 'https://mail.google.com.example' }],
    ['no page at all', { id: 'us' }],
    ['an opaque origin', { ...GMAIL, origin: 'null' }],
  ])('refuses %s', async (_, sender) => {
    const hello = vi.fn(async () => 'on' as const);
    const answer = await serve(
      handlers({ hello }),
      'us',
      () => 'failed',
    )({ ask: 'hello', in: { site: 'gmail' } }, sender);
    expect(answer).toEqual({ ok: false, code: 'sender' });
    expect(hello).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'hello'],
    ['an unknown question', { ask: 'everything', in: {} }],
    ['a question of the prototype', { ask: 'toString', in: {} }],
    ['an unknown site', { ask: 'hello', in: { site: 'example' } }],
    ['more than was asked', { ask: 'hello', in: { site: 'gmail', body: 'Dear Bram' } }],
    ['a handle that is none', { ask: 'never', in: { site: 'gmail', account: 'me@example.com', contact: 'bram' } }],
    ['endless people', { ask: 'composer', in: composer(people(2_001)) }],
    ['an endless name', { ask: 'composer', in: composer([{ handle: 'email:a@b.example', name: 'x'.repeat(5_000) }]) }],
  ])('refuses %s', async (_, message) => {
    expect(await listen(message, GMAIL)).toEqual({ ok: false, code: 'shape' });
  });

  it('takes 500 recipients with markup, emoji and right-to-left marks in their names', async () => {
    const asked = composer(people(500));
    const heard = vi.fn(async () => null);
    const answer = await serve(
      handlers({ composer: heard }),
      'us',
      () => 'failed',
    )({ ask: 'composer', in: asked }, GMAIL);
    expect(answer).toEqual({ ok: true, value: null });
    expect(heard).toHaveBeenCalledWith(asked, GMAIL);
  });

  it('says what went wrong in a handler by its code', async () => {
    const full = handlers({
      press: async () => {
        throw new Error('QuotaExceededError');
      },
    });
    const said = { ...composer([]), contact: 'email:a@b.example', act: { do: 'never' } };
    const message = { ask: 'press', in: said };
    expect(await serve(full, 'us', () => 'full')(message, GMAIL)).toEqual({ ok: false, code: 'full' });
  });
});
