import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../domain/contact';
import { append } from './append';
import { Store } from './database';
import { BRAM, DAY, NOW, replyFrom, sentTo } from './fixtures';
import { person } from './people';
import { saySame } from './same';
import { takeBack } from './take-back';

const SLUG: Handle = 'slug:bram-koopmans';
const OTHER: Handle = 'email:b.koopmans@koopmans.example';
const onLinkedin = {
  site: 'linkedin',
  account: 'linkedin:ACoME',
  conversation: ['urn:2-a'],
  names: ['urn:2-b'],
} as const;
const signed = { label: 'human', sure: true, rule: 'human', profile: SLUG } as const;

let db: Store;
beforeEach(() => {
  db = new Store();
});
afterEach(() => db.delete());

const suggested = async (handle: Handle) => (await person(db, handle, NOW))?.tally.suggestion;
const named = (name: string, handle: Handle) => ({
  recipients: { to: [{ handle, name }], cc: [], bcc: [], split: true },
});

describe('R14: the profile in a signature', () => {
  const answer = () => append(db, [replyFrom(BRAM, NOW - DAY, { verdict: signed })]);
  const both = () => append(db, [sentTo(BRAM, NOW - 3 * DAY), sentTo(SLUG, NOW - 2 * DAY, onLinkedin)]);

  it('R14: is offered from both sides, whichever came first, and joined it is one person', async () => {
    await answer();
    await both();
    expect(await suggested(BRAM)).toMatchObject({ person: { handle: SLUG }, evidence: 'signature', at: NOW - DAY });
    expect(await suggested(SLUG)).toMatchObject({ person: { handle: BRAM }, evidence: 'signs', at: NOW - DAY });
    const said = await saySame(db, BRAM, SLUG, true, NOW);
    expect(await suggested(BRAM)).toBeUndefined();
    // His answer by mail is younger than both, so it clears the message on LinkedIn too (R1).
    expect((await person(db, SLUG, NOW))?.tally).toMatchObject({ unanswered: 0, lastReply: NOW - DAY });
    await takeBack(db, said, NOW + 1);
    expect(await suggested(SLUG)).toMatchObject({ evidence: 'signs' });
    expect((await person(db, SLUG, NOW))?.tally.unanswered).toBe(1);
  });

  it('R14: dismissed once it is never offered again, by either, though he signs so again; the undo of that offers it', async () => {
    await both();
    await answer();
    const no = await saySame(db, SLUG, BRAM, false, NOW);
    await append(db, [replyFrom(BRAM, NOW, { verdict: signed })]);
    expect([await suggested(BRAM), await suggested(SLUG)]).toEqual([undefined, undefined]);
    await takeBack(db, no, NOW + 1);
    expect(await suggested(BRAM)).toMatchObject({ evidence: 'signature', at: NOW });
  });

  it('R23: joined and then split by the rep, they are two, and it is not asked again', async () => {
    await both();
    await answer();
    await saySame(db, BRAM, SLUG, true, NOW);
    await saySame(db, BRAM, SLUG, false, NOW + 1);
    expect([await suggested(BRAM), await suggested(SLUG)]).toEqual([undefined, undefined]);
    expect((await person(db, SLUG, NOW))?.tally.unanswered).toBe(1);
  });

  it('R14: a profile that nobody wrote to is no contact, and not offered', async () => {
    await append(db, [sentTo(BRAM, NOW - 3 * DAY)]);
    await answer();
    expect(await suggested(BRAM)).toBeUndefined();
  });

  it('R14: nothing is joined by it', async () => {
    await both();
    await answer();
    expect(await db.contacts.toCollection().primaryKeys()).toEqual([BRAM, SLUG]);
    expect((await person(db, SLUG, NOW))?.tally.lastReply).toBeUndefined();
  });
});

describe('R14: the same full name at the same company', () => {
  const write = (handle: Handle, name: string) =>
    append(db, [sentTo(handle, NOW - DAY - handle.length * 1000, named(name, handle))]);

  it('R14: is offered, on either, however the name is written', async () => {
    await write(BRAM, 'Bram Koopmans');
    await write(OTHER, 'Koopmans, Bram');
    expect(await suggested(BRAM)).toEqual({ person: { handle: OTHER, name: 'Koopmans, Bram' }, evidence: 'company' });
    expect(await suggested(OTHER)).toMatchObject({ person: { handle: BRAM } });
    await saySame(db, BRAM, OTHER, false, NOW);
    expect([await suggested(BRAM), await suggested(OTHER)]).toEqual([undefined, undefined]);
  });

  it.each<[string, Handle, string]>([
    ['the name alone, at another company', 'email:bram@werf.example', 'Bram Koopmans'],
    ['the name alone, on LinkedIn', SLUG, 'Bram Koopmans'],
    ['the company alone', OTHER, 'Eva Koopmans'],
    ['a first name is no full name', OTHER, 'Bram'],
  ])('R14: %s is no evidence', async (_, handle, name) => {
    await write(BRAM, name === 'Bram' ? name : 'Bram Koopmans');
    await write(handle, name);
    expect(await suggested(BRAM)).toBeUndefined();
  });

  it('R14: a public mail domain is no company', async () => {
    await write('email:bram.koopmans@ziggo.nl', 'Bram Koopmans');
    await write('email:bramkoopmans@ziggo.nl', 'Bram Koopmans');
    expect(await suggested('email:bram.koopmans@ziggo.nl')).toBeUndefined();
  });

  it('R14: two Jan de Vries at two companies stay two', async () => {
    await write('email:jan@noorden.example', 'Jan de Vries');
    await write('email:jan@zuid.example', 'Jan de Vries');
    expect(await suggested('email:jan@noorden.example')).toBeUndefined();
    expect(await db.contacts.count()).toBe(2);
  });
});
