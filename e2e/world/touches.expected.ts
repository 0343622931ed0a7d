import type { Expected } from './world';

/** What touches.ts comes to on Tuesday 24 November 2026, 14:05: where each of them stands, and the lines that say why. */
export const TOUCHES_EXPECTED: Expected = {
  ILSE: ['waiting: 1 (1 waiting)', '○ Mon 23 Nov 10:05 Ramp lighting: waits until Thu 26 Nov'],
  LARS: [
    'clear: 1 + 1 scheduled',
    '– Fri 27 Nov 08:00 Gate lights: scheduled for Fri 27 Nov, 08:00',
    '● Mon 2 Nov 09:00 Gate lights: silent for 15 working days',
  ],
  WIM: 'no contact',
  RUBEN: ['clear: 1', '● Thu 12 Nov 08:00 Depot floor: silent for 7 working days'],
  FENNA: [
    'clear: at least 1 + 1 overdue',
    '– Mon 23 Nov 08:00 Workshop: was due 23 Nov, not seen yet',
    '● Mon 2 Nov 09:00 Workshop: silent for 15 working days',
  ],
  NOOR: [
    'due: 2',
    '● Mon 9 Nov 18:20 Bakery hall: silent for 10 working days',
    '● Mon 2 Nov 09:00 Bakery hall: silent for 15 working days',
  ],
  PIM: [
    'clear: 1',
    '– Mon 9 Nov 10:12 Garden centre: counted with the message of 10:00',
    '● Mon 9 Nov 10:00 Garden centre: 2 messages, counted as 1',
  ],
  GIJS: [
    'clear: 1',
    '– Mon 9 Nov 09:00 Joint project: answered by Fleur on 10 Nov',
    '● Mon 2 Nov 09:00 Hall of Gijs: silent for 15 working days',
  ],
  FLEUR: [
    'clear: 0; proposes yes',
    '← Tue 10 Nov 11:00 Fleur replied: Joint project: the count starts here',
    '– Mon 9 Nov 09:00 Joint project: answered on 10 Nov',
  ],
  HANNA: ['clear: 0', '– Mon 9 Nov 09:00 Joint project: only in copy, not counted'],
  IDA: [
    'clear: 0',
    '– Thu 12 Nov 09:00 Catalogue again: sent by a tool to several, not counted',
    '– Wed 11 Nov 09:00 Our new catalogue: 6 recipients, not counted',
  ],
  KARIN: [
    'clear: 1',
    '– Wed 11 Nov 09:00 Harbour office: written by Willemijn, a colleague of yours; not counted',
    '● Mon 9 Nov 09:00 Harbour office: silent for 10 working days',
  ],
  ME_AT_HOME: 'no contact',
  WILLEMIJN: 'no contact',
  XANDER: ['waiting: 1 (1 waiting)', '○ Fri 20 Nov 17:00 Weekend house: waits until Wed 25 Nov'],
  XENIA: [
    'due: 2',
    '● Mon 26 Oct 00:30 Night work: silent for 20 working days',
    '● Fri 23 Oct 16:30 Night work: silent for 21 working days',
  ],
  BEA: [
    'clear: 1 + 1 older',
    '● Mon 9 Nov 09:00 Old mill: silent for 10 working days',
    '– Fri 3 Apr 09:00 Old mill: older, not counted',
  ],
  CAS: [
    'quiet: 2',
    '● Mon 10 Aug 09:00 Tennis court: silent for 75 working days',
    '● Mon 3 Aug 09:00 Tennis court: silent for 80 working days',
  ],
};
