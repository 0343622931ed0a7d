import type { Site } from '../../lib/domain/contact';
import type { JudgeWritten, WireReport } from '../../lib/domain/report';
import * as gmail from '../../lib/sites/gmail/wire';
import type { RequestBody } from '../../lib/sites/gmail/wire-body';
import * as linkedin from '../../lib/sites/linkedin/wire';

/** What a site's own sending requests look like, and what they say. */
export interface Wire {
  readonly SEND_URLS: string[];
  /** @returns undefined where it sends something that can't be read */
  decodeBody(body: RequestBody): Promise<unknown | undefined>;
  /** @param judge of what the rep wrote (R19, R24); nothing else is made of the text */
  readWire(body: unknown, judge: JudgeWritten): readonly WireReport[];
}

/** A site that is added later gets its line here. */
export const WIRES: readonly (readonly [Site, Wire])[] = [
  ['gmail', gmail],
  ['linkedin', linkedin],
];
