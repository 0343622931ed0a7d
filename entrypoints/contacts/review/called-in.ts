import type { Row } from '../../../lib/store/people';
import { nameOf } from '../../../lib/text/names';

/** What a person of the round is called. */
export function calledIn({ contact: { id, name } }: Row): string {
  return nameOf({ handle: id, ...(name === undefined ? {} : { name }) });
}
