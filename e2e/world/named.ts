import * as P from './people';
import type { Who } from './words';

const people: Readonly<Record<string, Who | readonly Who[]>> = P;

/** @throws where people.ts has nobody of that name */
export function personNamed(name: string): Who {
  const who = people[name];
  if (!who || !('handle' in who)) throw new Error(`Who is ${name}?`);
  return who;
}
