import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handle } from '../../lib/domain/contact';
import type { BannerState, PressedAct } from '../../lib/protocol/banner-act';
import type { BannerView } from '../../lib/protocol/banner-view';
import type { Ask } from '../../lib/protocol/messages';
import type { Handlers } from '../../lib/protocol/server';
import { buttonNamed, buttons, said } from '../../lib/protocol/test-view';
import { append } from '../../lib/store/append';
import { sentTo } from '../../lib/store/fixtures';
import { changeSettings } from '../../lib/store/settings';
import { ask } from './asking';
import { handlers } from './router';
import { BRAM, NOW, SENDER, type Stage, stage } from './test-stage';

const DAY = 86_400_000;
const AT = { site: 'gmail', account: 'rep@gelegen.example' } as const;
let set: Stage;
let page: Handlers;

beforeEach(async () => {
  set = await stage();
  page = handlers(set, async () => {});
});
afterEach(() => set.db.delete());

const writing = (to: Handle, more: Partial<Ask['composer']['in']> = {}) => ({
  ...AT,
  conversation: [],
  recipients: { to: [{ handle: to }], cc: [], bcc: [], split: true },
  ...more,
});
const composer = (to: Handle = BRAM, more?: Partial<Ask['composer']['in']>) => page.composer(writing(to, more), SENDER);
const line = async (to?: Handle, more?: Partial<Ask['composer']['in']>): Promise<BannerView> => {
  const view = await composer(to, more);
  if (!view) throw new Error('no line');
  return view;
};
const press = (act: PressedAct, state: BannerState = {}, to: Handle = BRAM, draft?: `msg-a:${string}`) =>
  page.press({ ...writing(to, { state, ...(draft ? { draft } : {}) }), contact: to, act }, SENDER);
const pressed = async (act: PressedAct, state?: BannerState): Promise<BannerView> => {
  const view = await press(act, state);
  if (!view) throw new Error('the line went');
  return view;
};
/** Of two messages at one time the ledger would make one. */
let apart = 0;
const silentFor = (to: Handle, ...days: number[]) =>
  append(
    set.db,
    days.map((day) => sentTo(to, NOW - day * DAY - ++apart)),
  );
const names = (view: BannerView) => buttons(view).map(({ name }) => name);

describe('the question, before it goes in', () => {
  beforeEach(() => silentFor(BRAM, 15, 8));

  it('is shown first, or goes in at once, as the rep has set it', async () => {
    expect(buttonNamed(await line(), /^Insert/).act).toEqual({ do: 'state', state: { grown: 'question' } });
    await changeSettings(set.db, { showFirst: false });
    expect(buttonNamed(await line(), /^Insert/).act).toMatchObject({
      do: 'insert',
      text: expect.stringMatching(/^I know/),
    });
  });

  it('is chosen, turned into another language and form, and edited, each by a press', async () => {
    const grown = await pressed({ do: 'state', state: { grown: 'question' } });
    const other = await pressed(buttonNamed(grown, /^Have you given up/).act as PressedAct);
    expect(other.state).toEqual({ grown: 'question', question: 'given-up' });
    expect(buttonNamed(other, 'Insert').act).toMatchObject({ text: expect.stringMatching(/^Have you given up/) });
    const german = await pressed(buttonNamed(other, /^Language and form: English/).act as PressedAct);
    expect(german.state).toEqual({ grown: 'question', question: 'given-up', language: 'de', form: 'formal' });
    expect(buttonNamed(german, 'Insert').act).toMatchObject({ text: expect.stringMatching(/vom Tisch\?$/) });
    const edited = await pressed(buttonNamed(german, 'Edit').act as PressedAct);
    expect(buttonNamed(edited, 'Insert').piece.takes).toBe('text');
    expect(edited.shut).toEqual({ question: 'given-up', language: 'de', form: 'formal' });
  });

  it('the page is told how far it has grown, and nothing that the facts have no part for', async () => {
    expect((await line(BRAM, { state: { grown: 'notNow' } })).state).toEqual({});
    expect((await line(BRAM, { state: { grown: 'why' } })).state).toEqual({ grown: 'why' });
  });
});

describe('how often (R26 and the chip)', () => {
  const person = (n: number): Handle => `email:p${n}@many.example`;

  it('three × within 14 days: the chip in its place, which opens the line', async () => {
    for (const n of [1, 2, 3, 4]) await silentFor(person(n), 15, 8);
    for (const n of [1, 2, 3]) {
      expect((await line(person(n))).look).toBeUndefined();
      await press({ do: 'close' }, {}, person(n));
      set.pass(60_000);
    }
    const chip = await line(person(4));
    expect(chip.look).toBe('chip');
    const open = buttonNamed(chip, /^3rd message/).act as PressedAct;
    const opened = await press(open, {}, person(4));
    expect(opened?.look).toBeUndefined();
    expect(opened && names(opened)).toContain('Why 2?');
    set.pass(15 * DAY);
    expect((await line(person(4))).look).toBeUndefined();
  });

  it('more than eight offers a day: the chip; a draft that had its line keeps it', async () => {
    for (let n = 0; n < 9; n++) await silentFor(person(n), 15, 8);
    for (let n = 0; n < 8; n++) expect((await line(person(n), { draft: `msg-a:r${n}` })).look).toBeUndefined();
    expect((await line(person(8), { draft: 'msg-a:r8' })).look).toBe('chip');
    expect((await line(person(2), { draft: 'msg-a:r2' })).look).toBeUndefined();
    set.pass(DAY);
    expect((await line(person(8), { draft: 'msg-a:r8' })).look).toBeUndefined();
  });

  it('× on a fact is no closing of an offer', async () => {
    for (const n of [1, 2, 3]) {
      await append(set.db, [sentTo(person(n), NOW - DAY + n), sentTo(person(n), NOW - DAY + 3_600_000 + n)]);
      await press({ do: 'close' }, {}, person(n));
    }
    await silentFor(person(4), 15, 8);
    expect((await line(person(4))).look).toBeUndefined();
  });

  it('R26: on the second message a chip, which shows the question; once per person, three a day', async () => {
    for (let n = 0; n < 5; n++) await silentFor(person(n), 8);
    const chip = await line(person(0), { draft: 'msg-a:r0' });
    expect(chip.look).toBe('chip');
    expect(chip.bar.text).toEqual(['2nd message. Ask early?']);
    const act = buttonNamed(chip, 'Show the question').act as PressedAct;
    const opened = await press(act, {}, person(0), 'msg-a:r0');
    expect(opened?.state).toMatchObject({ opened: true, grown: 'question' });
    expect(opened && said(opened).lead).toBe('2nd message.');
    expect(await composer(person(0), { draft: 'msg-a:r99' })).toBeNull();
    for (const n of [1, 2]) expect((await line(person(n), { draft: `msg-a:r${n}` })).look).toBe('chip');
    expect(await composer(person(3), { draft: 'msg-a:r3' })).toBeNull();
    set.pass(DAY);
    expect((await line(person(3), { draft: 'msg-a:r3' })).look).toBe('chip');
  });

  it('R26: on the first message only where the rep turned that on', async () => {
    expect(await composer(person(0))).toBeNull();
    await changeSettings(set.db, { askEarly: { second: true, first: true } });
    expect((await line(person(0))).bar.text).toEqual(['1st message. Ask early?']);
  });
});

describe('R24, R25: what the rep notes', () => {
  beforeEach(() => silentFor(BRAM, 15, 8));
  const noted = { contact: BRAM, entry: expect.any(String) };

  it.each([
    [{ do: 'later', until: '2026-12-08' }, 'Noted.', 'Back on 8 Dec.'],
    [{ do: 'letGo' }, 'Let go.', ''],
    [{ do: 'elsewhere' }, 'Noted.', 'Replied elsewhere; the count begins anew.'],
    [{ do: 'answer', outcome: 'no' }, 'Noted.', 'No. That is clear.'],
    [{ do: 'answer', outcome: 'not_now', until: '2026-12-08' }, 'Noted.', 'Not now, until 8 Dec.'],
  ] as const)('%j is said, and taken back by one press', async (act, lead, rest) => {
    const view = await pressed(act);
    expect(view.state).toEqual({ noted: { ...noted, act } });
    expect(said(view)).toEqual({ lead, rest: rest.replace('8 Dec', '8\u00a0Dec') });
    expect(names(view)).toEqual(['Undo', 'Close']);
    expect(await composer(BRAM, { state: {} })).not.toMatchObject({
      bar: { text: [{ parts: [{ parts: ['3rd message.'] }] }] },
    });
    const back = await pressed({ do: 'takeBack' }, view.state);
    expect(said(back).lead).toBe('3rd message.');
  });

  it('what was closed says so in the next composer, and offers nothing', async () => {
    await press({ do: 'letGo' });
    const view = await line();
    expect(said(view).lead).toBe('Let go on 24\u00a0Nov.');
    expect(names(view)).toEqual(['Close']);
  });

  it('only an entry of that very person is taken back', async () => {
    await silentFor('email:other@many.example', 15, 8);
    const view = await press({ do: 'letGo' }, {}, 'email:other@many.example');
    const entry = view?.state.noted?.entry ?? '';
    await press({ do: 'takeBack' }, { noted: { contact: BRAM, act: { do: 'letGo' }, entry } });
    expect(said(await line('email:other@many.example')).lead).toMatch(/^Let go on/);
  });
});

describe('"Ask" on a page of ours', () => {
  it('the line stands grown with the question, whatever the number; folded, or in, the rep has had it', async () => {
    await silentFor(BRAM, 8);
    await changeSettings(set.db, { askEarly: { second: false, first: false } });
    expect(await composer()).toBeNull();
    await ask(set, BRAM);
    const view = await line();
    expect(view.state).toEqual({ grown: 'question', opened: true });
    expect(names(view)).toContain('Insert');
    const folded = await pressed({ do: 'state', state: { opened: true } }, view.state);
    expect(folded.more).toBeUndefined();
    expect(await composer()).toBeNull();
  });
});

describe('the mirror', () => {
  const mirror = { on: true, phrases: {} };
  beforeEach(async () => {
    await append(set.db, [
      sentTo(BRAM, NOW - 15 * DAY, { phrase: 'just checking in', how: 'request' }),
      sentTo(BRAM, NOW - 8 * DAY, { phrase: 'just following up', how: 'request' }),
    ]);
  });

  it('is off until turned on: the page gets no phrase, and what it says it found is dropped', async () => {
    const view = await line(BRAM, { state: { phrase: 'just checking in' } });
    expect(view.mirror).toBeUndefined();
    expect(said(view).lead).toBe('3rd message.');
    expect(said(view).rest).not.toContain('checking');
  });

  it('says how often, offers the question below, and is off in one press', async () => {
    await changeSettings(set.db, { mirror });
    const state = { phrase: 'just checking in' };
    const view = await line(BRAM, { state });
    expect(new RegExp(view.mirror ?? '', 'iu').exec('Hi Bram, Just checking in on our quote')?.[0]).toBe(
      'Just checking in',
    );
    expect(said(view).rest).toMatch(/^“just checking in”: (at least )?the 3rd time to /);
    expect(buttonNamed(view, 'Put the question below').act).toMatchObject({ do: 'insert', below: true });
    const off = await pressed(buttonNamed(view, /^Turn off/).act as PressedAct, state);
    expect(off.mirror).toBeUndefined();
    expect(said(off).rest).not.toContain('checking');
  });

  it('takes nothing for a phrase that is none of the rep’s', async () => {
    await changeSettings(set.db, { mirror });
    const view = await line(BRAM, { state: { phrase: 'buy this' } });
    expect(said(view).rest).not.toContain('buy this');
  });
});
