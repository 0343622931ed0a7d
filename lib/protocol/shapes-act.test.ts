import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ACT, STATE } from './shapes-act';

/** A page is somebody else's ground: what it says was pressed is taken only where it could have been drawn. */

const passes = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;
const BRAM = 'email:bram@koopmans.example';

describe('a press', () => {
  it.each([
    { do: 'state', state: { grown: 'question', question: 'line', language: 'nl', form: 'informal' } },
    { do: 'correct', target: 'g:1', counts: false },
    { do: 'close' },
    { do: 'never' },
    { do: 'openLedger' },
    { do: 'mirrorOff' },
    { do: 'takeBack' },
    { do: 'elsewhere' },
    { do: 'answer', outcome: 'not_now', until: '2026-12-08' },
    { do: 'later', until: '2026-12-08' },
    { do: 'letGo' },
  ])('%j is known', (act) => expect(passes(ACT, act)).toBe(true));

  it.each([
    // The page's own: it never travels.
    { do: 'insert', text: 'Is now a good time?' },
    { do: 'send' },
    { do: 'close', contact: BRAM },
    { do: 'correct', target: 'g'.repeat(1_001), counts: true },
    { do: 'answer', outcome: 'maybe' },
    { do: 'later' },
    { do: 'later', until: '' },
    { do: 'later', until: '2026-13-01' },
    { do: 'later', until: '2027-02-30' },
    { do: 'later', until: '1026-12-08' },
    { do: 'later', until: '2026-12-08T00:00' },
    { do: 'state', state: { grown: 'all' } },
    { do: 'state', state: { mine: 1 } },
    null,
  ])('%j is none', (act) => expect(passes(ACT, act)).toBe(false));
});

describe('how far the line has grown', () => {
  it.each([
    {},
    { grown: 'later', date: true },
    { opened: true, phrase: 'just checking in' },
    { noted: { contact: BRAM, act: { do: 'letGo' }, entry: 'decision 1' } },
  ])('%j is known', (state) => expect(passes(STATE, state)).toBe(true));

  it.each([
    { opened: false },
    { language: 'xx' },
    { phrase: 'a'.repeat(201) },
    { question: '' },
    { noted: { contact: BRAM, act: { do: 'never' }, entry: 'x' } },
    { noted: { contact: 'bram', act: { do: 'letGo' }, entry: 'x' } },
    { grown: 'why', extra: true },
  ])('%j is none', (state) => expect(passes(STATE, state)).toBe(false));
});
