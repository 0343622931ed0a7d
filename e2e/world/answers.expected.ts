import type { Expected } from './world';

/** What answers.ts comes to on Tuesday 24 November 2026, 14:05: where each of them stands, and the lines that say why. */
export const ANSWERS_EXPECTED: Expected = {
  YARA: [
    'clear: 1',
    '● Thu 12 Nov 09:00 Quay lighting: silent for 7 working days',
    '← Fri 6 Nov 09:00 Yara replied: Tunnel: the count starts here',
    '– Mon 2 Nov 09:00 Quay lighting: answered on 6 Nov',
  ],
  KEES: [
    'clear: 0; same as email:kees.bakker@thuispost.example? (conversation)',
    '← Tue 10 Nov 20:00 Kees replied: Barn: from another address, in the same conversation; the count starts here',
    '– Mon 9 Nov 09:00 Barn: answered by Kees on 10 Nov',
  ],
  KEES_AT_HOME: 'no contact',
  ANOUK: ['clear: 1', '● Mon 9 Nov 09:00 Stables: silent for 10 working days'],
  OTHER_ANOUK: 'no contact',
  TIM: ['clear: 1', '● Mon 9 Nov 09:00 Dock of Tim: silent for 10 working days'],
  TOM: [
    'clear: 0; Eva Werf answered',
    '← Tue 10 Nov 09:00 Eva replied: Shipyard: a colleague; counted as a reply; the count starts here',
    '– Mon 9 Nov 09:30 Shipyard: answered by Eva, a colleague, on 10 Nov',
  ],
  EVA: 'no contact',
  LEO: [
    'clear: 0',
    '– Tue 10 Nov 09:30 School yard: a closing word after the answer, not counted',
    '← Tue 10 Nov Leo replied: School yard: the count starts here; time not exact',
    '– Mon 9 Nov 09:00 School yard: answered by 10 Nov',
  ],
  MILA: [
    'clear: 0',
    '← Tue 10 Nov 09:00 Mila replied: Chapel: the count starts here',
    '– Mon 9 Nov 09:00 Chapel: answered on 10 Nov',
  ],
  NILS: [
    'answer: 0; proposes no',
    '← Tue 3 Nov 09:00 Nils replied: Warehouse: said no; the count starts here',
    '– Mon 2 Nov 09:00 Warehouse: answered on 3 Nov',
  ],
  NINA: [
    'clear: 0; proposes yes',
    '← Tue 3 Nov 09:00 Nina replied: Packing hall: the count starts here',
    '– Mon 2 Nov 09:00 Packing hall: answered on 3 Nov',
  ],
  OTTO: [
    'clear: 1',
    '← Tue 10 Nov 09:00 Otto replied: Print shop: a reaction; counted as a reply',
    '● Mon 9 Nov 09:00 Print shop: silent for 10 working days',
    '– Mon 2 Nov 09:00 Print shop: answered on 10 Nov',
  ],
  EEF: [
    'clear: 0',
    '← Tue 10 Nov Eef replied: Laundry: the count starts here; time not exact',
    '– Mon 2 Nov 09:00 Laundry: answered by 10 Nov',
  ],
};
