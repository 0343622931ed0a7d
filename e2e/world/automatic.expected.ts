import type { Expected } from './world';

/** What automatic.ts comes to on Tuesday 24 November 2026, 14:05: where each of them stands, and the lines that say why. */
export const AUTOMATIC_EXPECTED: Expected = {
  MARIEKE: [
    'away: 3 (2 waiting); away until 2 Dec',
    '○ Mon 16 Nov 09:00 Sorting line: waits until Tue 8 Dec',
    '‹ Mon 9 Nov 09:01 Sorting line: an out-of-office is no reply; the clock runs again from 3 Dec',
    '○ Mon 9 Nov 09:00 Sorting line: waits until Tue 8 Dec',
    '● Mon 2 Nov 09:00 Sorting line: silent for 4 working days, the days away not counted',
  ],
  GRETA: [
    'away: 1 (1 waiting); away until 30 Nov',
    '‹ Mon 9 Nov 09:02 Automatisch antwoord: Greenhouse roof: an out-of-office is no reply; the clock runs again from 1 Dec',
    '○ Mon 9 Nov 09:00 Greenhouse roof: waits until Fri 4 Dec',
  ],
  HUGO: [
    'clear: 0',
    '← Thu 12 Nov 09:00 Hugo replied: Car park: the count starts here',
    '– Mon 9 Nov 09:00 Car park: answered on 12 Nov',
  ],
  SVEN: [
    'dead: 0; dead since 16 Nov',
    '– Mon 16 Nov 09:00 Ferry terminal: not delivered, as was told on 16 Nov; not counted',
  ],
  DAEMON: 'no contact',
  OLGA: ['clear: 1', '● Mon 9 Nov 09:00 Ice rink: silent for 10 working days'],
  OSCAR: [
    'clear: 0',
    '← Mon 9 Nov 11:00 Oscar replied: Accepted: visit: accepted the invitation; the count starts here',
    '– Mon 9 Nov 09:00 Invitation: visit: answered on 9 Nov',
  ],
  RUTH: [
    'clear: 0',
    '← Mon 9 Nov 11:00 Ruth replied: Declined: tour: declined the invitation; that is a reply too; the count starts here',
    '– Mon 9 Nov 09:00 Invitation: tour: answered on 9 Nov',
  ],
  BO: [
    'clear: 0',
    '← Tue 10 Nov 09:00 Agendaplan replied: New event: Bo Jansen, 30 minutes: booked a meeting; the count starts here',
    '– Mon 9 Nov 09:00 A time that suits: answered on 10 Nov',
  ],
  BOOKING: 'no contact',
};
