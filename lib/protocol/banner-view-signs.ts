/** The signs of the line: paths on a grid of 16 px. They arrive with the view. */
export const SIGNS = {
  /** The G that is a clock at three: the message being written, and the question. */
  mark: 'M11.84 4.42A5.25 5.25 0 1 0 13.25 8H8V5.4',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  check: 'm3.25 8.5 3 3L12.75 5',
  up: 'M4.25 9.75 8 6l3.75 3.75',
  back: 'M9.75 3.75 5.5 8l4.25 4.25',
  reply: 'M6.5 3.75 2.75 7.5l3.75 3.75M3 7.5h5.75a4.25 4.25 0 0 1 4.25 4.25v.75',
  globe:
    'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM2.5 8h11M8 2.5c1.6 1.7 2.3 3.5 2.3 5.5S9.6 11.8 8 13.5C6.4 11.8 5.7 10 5.7 8S6.4 4.2 8 2.5z',
  calendar:
    'M4.5 3.25h7a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM2.5 6.75h11M5.5 1.9v2.4M10.5 1.9v2.4',
  /** By what it came or went. */
  email:
    'M3.75 3.25h8.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM2.4 4.6 8 8.75l5.6-4.15',
  linkedin: 'M2.25 4.75a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2H7.6l-3.1 2.5v-2.5h-.25a2 2 0 0 1-2-2z',
  call: 'M5.4 2.75H3.9c-.7 0-1.25.6-1.15 1.3a10.6 10.6 0 0 0 9.2 9.2c.7.1 1.3-.45 1.3-1.15v-1.5l-2.9-1.1-1.3 1.3A8.6 8.6 0 0 1 5.2 6.95l1.3-1.3z',
  visit: 'M10.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM3.25 13.25c.3-2.5 2.2-4 4.75-4s4.45 1.5 4.75 4',
  /** A pause: the clock stands still. */
  away: 'M13.25 8a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0zM6.6 6.2v3.6M9.4 6.2v3.6',
  /** A clock: asleep until a day. */
  later: 'M13.25 8a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0zM8 5.2V8l1.9 1.2',
  /** A dash: it is closed. */
  closed: 'M4 8h8',
  /** A letter with a cross. */
  dead: 'M13.9 6.5V5.25a2 2 0 0 0-2-2h-7.8a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2H7M2.6 4.5 8 8.6l3.4-2.6M10.5 10l3 3m0-3-3 3',
} as const;
