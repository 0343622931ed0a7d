import { NEWS } from './people';
import { type Chapter, inbox, receive } from './words';

/** How far back the rep's inbox reaches, and when it was looked at (R21). It belongs to every chapter. */
export const INBOX: Chapter = {
  cases: [],
  rules: ['R21'],
  subject: 'Spring news',
  tale: [
    ['1 Apr 08:00', 'A newsletter of spring lies at the bottom of my inbox', receive(NEWS, 'Our spring news.')],
    ['24 Nov 08:30', 'This morning I go through my inbox, down to it', inbox],
  ],
};
