import type { Site } from '../../lib/domain/contact';
import * as P from './people';
import type { Who } from './words';

const people: Readonly<Record<string, Who | readonly Who[]>> = P;

/** @throws where people.ts has nobody of that name */
export function personNamed(name: string): Who {
  const who = people[name];
  if (!who || !('handle' in who)) throw new Error(`Who is ${name}?`);
  return who;
}

/** The rep, as each site knows them. */
export function meOn(site: Site): Who {
  return site === 'gmail' ? P.ME : P.ME_ON_LINKEDIN;
}
