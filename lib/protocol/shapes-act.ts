import * as v from 'valibot';
import type { Handle } from '../domain/contact';
import type { BannerState, NotedAct, PressedAct } from './banner-act';

/** What a press in the line, and how far it has grown, must look like. */

export const HANDLE = v.custom<Handle>(
  (value) => typeof value === 'string' && value.length <= 400 && /^(email|linkedin|slug):\S+$/.test(value),
);
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
/** A day that is in the calendar, and not of another age. */
const day = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.isoDate(), v.check(isDay));

const NOTED: v.GenericSchema<unknown, NotedAct> = v.variant('do', [
  v.strictObject({ do: v.literal('elsewhere') }),
  v.strictObject({
    do: v.literal('answer'),
    outcome: v.picklist(['yes', 'not_now', 'no', 'other']),
    until: v.exactOptional(day),
  }),
  v.strictObject({ do: v.literal('later'), until: day }),
  v.strictObject({ do: v.literal('letGo') }),
]);

export const STATE: v.GenericSchema<unknown, BannerState> = v.strictObject({
  grown: v.exactOptional(v.picklist(['why', 'question', 'edit', 'notNow', 'later'])),
  date: v.exactOptional(v.literal(true)),
  opened: v.exactOptional(v.literal(true)),
  question: v.exactOptional(text(100)),
  language: v.exactOptional(v.picklist(['en', 'nl', 'de', 'fr', 'es'])),
  form: v.exactOptional(v.picklist(['formal', 'informal'])),
  phrase: v.exactOptional(text(200)),
  noted: v.exactOptional(v.strictObject({ contact: HANDLE, act: NOTED, entry: text(1_000) })),
});

export const ACT: v.GenericSchema<unknown, PressedAct> = v.union([
  v.strictObject({ do: v.literal('state'), state: STATE }),
  v.strictObject({ do: v.literal('correct'), target: text(1_000), counts: v.boolean() }),
  v.strictObject({ do: v.picklist(['close', 'never', 'openLedger', 'mirrorOff', 'takeBack']) }),
  NOTED,
]);

function isDay(said: string): boolean {
  const date = new Date(`${said}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(said);
}
