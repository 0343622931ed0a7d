import type { Expected } from './world';

/** What people-and-channels.ts comes to on Tuesday 24 November 2026, 14:05: where each of them stands, and the lines that say why. */
export const PEOPLE_AND_CHANNELS_EXPECTED: Expected = {
  ABEL: [
    'clear: 2; lively',
    '● Fri 13 Nov 09:00 New hall: silent for 6 working days',
    '● Mon 9 Nov 09:00 New hall: silent for 10 working days',
    '← Mon 2 Nov 11:00 Abel replied: New hall: the count starts here',
    '– Mon 2 Nov 09:00 New hall: answered on 2 Nov',
    '← Tue 8 Sep 11:00 Abel replied: New hall: the count starts here',
    '– Tue 8 Sep 09:00 New hall: answered on 8 Sep',
    '← Tue 14 Jul 11:00 Abel replied: New hall: the count starts here',
    '– Tue 14 Jul 09:00 New hall: answered on 14 Jul',
    '← Tue 9 Jun 11:00 Abel replied: New hall: the count starts here',
    '– Tue 9 Jun 09:00 New hall: answered on 9 Jun',
    '← Tue 5 May 11:00 Abel replied: New hall: the count starts here',
    '– Tue 5 May 09:00 New hall: answered on 5 May',
  ],
  PIA: [
    'clear: at least 1 (silence not seen)',
    '● Mon 9 Nov 09:00 Invitation on LinkedIn: no reply seen; not looked at since the wait ended',
  ],
  ROB: [
    'clear: 1 (silence not seen)',
    '● Tue 10 Nov 09:00 Message on LinkedIn: no reply seen; not looked at since the wait ended',
    '– Mon 9 Nov 09:00 Invitation on LinkedIn: without a note, not counted',
  ],
  SARA: [
    'answer: 0; proposes no',
    '← Tue 3 Nov 09:00 Sara replied: said no; the count starts here',
    '– Mon 2 Nov 09:00 Message on LinkedIn: answered on 3 Nov',
  ],
  VERA: [
    'due: 2 (silence not seen)',
    '● Fri 13 Nov 09:00 Message on LinkedIn: no reply seen; not looked at since the wait ended',
    '● Mon 9 Nov 09:00 Bridge: no reply seen; not looked at since the wait ended',
    '← Tue 3 Nov 09:00 Vera replied: Bridge: the count starts here',
    '– Mon 2 Nov 09:00 Bridge: answered on 3 Nov',
  ],
  VERA_ON_LINKEDIN: [
    'due: 2 (silence not seen)',
    '● Fri 13 Nov 09:00 Message on LinkedIn: no reply seen; not looked at since the wait ended',
    '● Mon 9 Nov 09:00 Bridge: no reply seen; not looked at since the wait ended',
    '← Tue 3 Nov 09:00 Vera replied: Bridge: the count starts here',
    '– Mon 2 Nov 09:00 Bridge: answered on 3 Nov',
  ],
  JAN: ['clear: 1', '● Mon 9 Nov 09:00 Lock: silent for 10 working days'],
  OTHER_JAN: [
    'clear: 1 (silence not seen)',
    '● Mon 9 Nov 09:00 Message on LinkedIn: no reply seen; not looked at since the wait ended',
  ],
  WOUT: ['clear: 1', '● Mon 2 Nov 09:00 Depot roof: silent for 15 working days'],
  WOUT_ON_LINKEDIN: [
    'clear: 0',
    '← Wed 4 Nov 09:00 Wout replied: the count starts here',
    '– Tue 3 Nov 09:00 Message on LinkedIn: answered on 4 Nov',
  ],
  YVES: [
    'clear: 1',
    '● Mon 16 Nov 10:00 Visit, not there: silent for 5 working days',
    '← Tue 10 Nov 10:00 Spoke with Yves: by phone; the count starts here',
    '– Mon 9 Nov 10:00 Call, no answer: answered on 10 Nov',
    '– Mon 2 Nov 09:00 Market hall: answered on 10 Nov',
  ],
  ZOE: [
    'excluded: 2; customer',
    '● Mon 9 Nov 09:00 Annual order: silent for 10 working days',
    '● Mon 2 Nov 09:00 Annual order: silent for 15 working days',
  ],
  DIRK: [
    'clear: 0',
    '← Mon 9 Nov 09:05 Dirk replied: Quarry: counted, as you said',
    '– Mon 9 Nov 09:00 Quarry: answered on 9 Nov',
  ],
  TESS: [
    'clear: 1 (silence not seen)',
    '← Thu 12 Nov Tess replied: a reaction, seen that day; counted as a reply',
    '● Mon 9 Nov 09:00 Message on LinkedIn: no reply seen; not looked at since the wait ended',
    '– Mon 2 Nov 09:00 Message on LinkedIn: answered by 12 Nov',
  ],
  UGO: 'no contact',
};
