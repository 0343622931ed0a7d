import { messageName } from './ids';
import { type Field, fieldsOf, stringsOf, timesOf } from './wire-fields';

/** When the body was made, by the client's clock: `[3]` holds it in all captured requests. */
export function clockOf(body: unknown): number | undefined {
  const times = fieldsOf(body).flatMap(([, value]) =>
    Array.isArray(value) && value.length < 16 ? near(value, 0) : [],
  );
  return times.length > 0 ? times.reduce((one, other) => Math.max(one, other)) : undefined;
}

const MINUTE = 60_000;

/**
 * When a scheduled mail is to go. No capture shows where that stands, so: the latest time in the message or beside
 * it that lies after the client's clock.
 */
export function goesAt(
  fields: readonly Field[],
  around: readonly Field[],
  clock: number | undefined,
): number | undefined {
  const holdsId = (value: unknown) => stringsOf(fieldsOf(value)).some(([, text]) => messageName(text));
  const beside = around.length < 32 ? around.map(([, value]) => value).filter((value) => !holdsId(value)) : [];
  const times = [...fields.map(([, value]) => value), ...beside].flatMap((value) => near(value, 2));
  const latest = times.reduce((one, other) => Math.max(one, other), 0);
  return clock !== undefined && latest > clock + MINUTE ? latest : undefined;
}

/** Times in a value and at most `depth` levels below; long arrays are left out, so that the whole stays linear. */
function near(value: unknown, depth: number): number[] {
  const fields = Array.isArray(value) && value.length > 64 ? [] : fieldsOf(value);
  const own = timesOf(fields.length > 0 ? fields : [[0, value]]).map(([, ms]) => ms);
  return depth === 0 ? own : [...own, ...fields.flatMap(([, below]) => near(below, depth - 1))];
}
