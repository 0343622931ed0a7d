import { ANSWERS_EXPECTED } from './answers.expected';
import { AUTOMATIC_EXPECTED } from './automatic.expected';
import { PEOPLE_AND_CHANNELS_EXPECTED } from './people-and-channels.expected';
import { TOUCHES_EXPECTED } from './touches.expected';
import type { Expected } from './world';

/** What was written down of everybody, file by file as the story is told. */
export const EXPECTED: Expected = {
  ...TOUCHES_EXPECTED,
  ...AUTOMATIC_EXPECTED,
  ...ANSWERS_EXPECTED,
  ...PEOPLE_AND_CHANNELS_EXPECTED,
};
