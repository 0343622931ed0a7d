import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Handle } from '../../lib/domain/contact';
import type { ConversationName } from '../../lib/domain/ledger';
import type { MessageReport } from '../../lib/domain/report';
import { readVoice } from '../../lib/store/voices';
import { handlers } from './router';
import { BRAM, ME, NOW, SENDER, type Stage, stage } from './test-stage';

/** In which language somebody writes, and in which form: told by the whole conversation, and no word of it kept. */

const SANNE: Handle = 'email:sanne@oosterwijk.example';
let set: Stage;
let changed: () => Promise<void>;
let show: (messages: readonly MessageReport[], name?: ConversationName) => Promise<unknown>;

beforeEach(async () => {
  set = await stage();
  changed = vi.fn(async () => {});
  const { conversation } = handlers(set, changed);
  show = (messages, name = 't:1') => {
    const report = { conversation: [name], subject: 'Quay', messages, clusters: [], whole: true };
    return conversation({ site: 'gmail', account: 'rep@gelegen.example', report }, SENDER);
  };
});
afterEach(() => set.db.delete());

let number = 0;
const says = (from: Handle, to: Handle, text: string): MessageReport => ({
  names: [`g:${(++number).toString(16).padStart(16, '0')}`],
  from: { handle: from },
  recipients: { to: [{ handle: to }], cc: [], bcc: [], split: false },
  time: NOW - 9_000_000 + number,
  collapsed: false,
  text,
});
const mine = (text: string, to = BRAM) => says(ME, to, text);
const theirs = (text: string, from: Handle = BRAM) => says(from, ME, text);
const FORMAL = 'Beste Jonas, kunt u ons de prijzen van de tweede hal nog eens toesturen?';
const INFORMAL = 'Ha Jonas, stuur je de prijzen van de tweede hal nog even op? Dan kijk ik er vrijdag naar.';

it('language of the whole, form of their own last words', async () => {
  set.fake.i18n.detected = 'nl';
  await show([theirs(FORMAL), mine('Komt eraan.'), theirs(INFORMAL)]);
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ language: 'nl', form: 'informal' });
});

it('each of a conversation has a form of their own', async () => {
  set.fake.i18n.detected = 'nl';
  await show([theirs(FORMAL), theirs(INFORMAL, SANNE)]);
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ form: 'formal' });
  expect(await readVoice(set.db, [SANNE])).toMatchObject({ form: 'informal' });
});

it('of one short line nothing is told: it stays as last noted', async () => {
  const detect = vi.spyOn(set.fake.i18n, 'detectLanguage');
  await show([theirs('Vrijdag is goed.')]);
  expect(detect).not.toHaveBeenCalled();
  expect(await readVoice(set.db, [BRAM])).toBeUndefined();
  set.fake.i18n.detected = 'nl';
  await show([theirs(INFORMAL)], 't:2');
  await show([theirs('Is goed.')], 't:3');
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ language: 'nl', form: 'informal' });
});

it('an automatic mail is not how they write', async () => {
  set.fake.i18n.detected = 'de';
  const detect = vi.spyOn(set.fake.i18n, 'detectLanguage');
  const away = 'Ich bin bis zum 2. Dezember 2026 nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.';
  await show([mine('Passt es dir am Donnerstag, oder lieber später im Dezember?'), theirs(away)]);
  expect(detect.mock.calls.join()).not.toContain('Nachricht');
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ language: 'de', form: 'informal' });
});

it('as the conversation that was read last; heard once, and told to open lines only where it is news', async () => {
  const detect = vi.spyOn(set.fake.i18n, 'detectLanguage');
  const dutch = [theirs(INFORMAL)];
  set.fake.i18n.detected = 'nl';
  await show(dutch);
  set.fake.i18n.detected = 'en';
  await show([theirs('Could you send us the prices of the second hall once more?')], 't:2');
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ language: 'en' });
  await show(dutch);
  expect(await readVoice(set.db, [BRAM])).toMatchObject({ language: 'nl', form: 'informal' });
  expect(detect).toHaveBeenCalledTimes(2);
  const calls = vi.mocked(changed).mock.calls.length;
  await show(dutch);
  expect(vi.mocked(changed).mock.calls.length).toBe(calls);
});

it('a browser that can’t tell costs no entry', async () => {
  set.fake.i18n.detectLanguage = async () => Promise.reject(new Error('not here'));
  await show([mine(INFORMAL), theirs(FORMAL)]);
  expect(await set.db.entries.count()).toBeGreaterThan(2);
});

it('keeps no word', async () => {
  set.fake.i18n.detected = 'nl';
  await show([theirs(`Zevenslaper. ${FORMAL}`)]);
  const tables = await Promise.all(set.db.tables.map((table) => table.toArray()));
  expect(JSON.stringify([tables, [...set.fake.session]])).not.toMatch(/zevenslaper|toesturen/i);
});
