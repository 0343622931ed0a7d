import * as P from './people';
import { type Chapter, cancel, inbox, look, receive, schedule, send, undo } from './words';

/** What the rep sent, and what became of it: cases 1 to 4, 13, 14 and 24. */
export const TOUCHES: readonly Chapter[] = [
  {
    cases: [1],
    rules: ['R5'],
    subject: 'Ramp lighting',
    tale: [
      ['23 Nov 10:00:00', 'I send Ilse the offer', send([P.ILSE], 'Hi Ilse, here is the offer for the ramp.')],
      ['23 Nov 10:00:08', 'and take it back at once: a price was wrong', undo],
      ['23 Nov 10:05:00', 'I send it again, with the right one', send([P.ILSE], 'Hi Ilse, here is the offer.')],
    ],
  },
  {
    cases: [2],
    rules: ['R6'],
    subject: 'Gate lights',
    tale: [
      ['2 Nov 09:00', 'I write to Lars', send([P.LARS], 'Hi Lars, the gate lights as promised.')],
      ['20 Nov 16:00', 'and plan a word for next week', schedule('27 Nov 08:00', [P.LARS], 'Hi Lars, how did it go?')],
    ],
  },
  {
    cases: [2],
    rules: ['R6'],
    subject: 'Cold store',
    tale: [
      ['9 Nov 16:00', 'I plan a mail to Wim', schedule('12 Nov 08:00', [P.WIM], 'Hi Wim, about the cold store.')],
      ['11 Nov 10:00', 'and think better of it', cancel],
    ],
  },
  {
    cases: [2],
    rules: ['R6', 'R8'],
    subject: 'Depot floor',
    tale: [
      ['9 Nov 16:00', 'I plan a mail to Ruben', schedule('12 Nov 08:00', [P.RUBEN], 'Hi Ruben, about the depot.')],
      ['10 Nov 09:00', 'I look: it waits there among the messages', look],
      ['13 Nov 09:00', 'I look again: it went out, as planned', look],
    ],
  },
  {
    cases: [2],
    rules: ['R6', 'R21'],
    subject: 'Workshop',
    tale: [
      ['2 Nov 09:00', 'I write to Fenna', send([P.FENNA], 'Hi Fenna, the plan for the workshop.')],
      ['20 Nov 16:00', 'I plan the next for Monday', schedule('23 Nov 08:00', [P.FENNA], 'Hi Fenna, any news?')],
      ['23 Nov 09:00', 'and do not look there whether it went', inbox],
    ],
  },
  {
    cases: [3],
    rules: ['R7', 'R3'],
    subject: 'Bakery hall',
    tale: [
      ['2 Nov 09:00', 'I write to Noor', send([P.NOOR], 'Hi Noor, the lamps for the bakery.')],
      ['9 Nov 18:20', 'again, from my phone, on the train', send([P.NOOR], 'Did it arrive?', { how: 'phone' })],
      ['20 Nov 09:30', 'At my desk I open the conversation', look],
    ],
  },
  {
    cases: [4],
    rules: ['R4'],
    subject: 'Garden centre',
    tale: [
      ['9 Nov 10:00', 'I write to Pim', send([P.PIM], 'Hi Pim, the drawing is attached.')],
      ['9 Nov 10:12', 'without the drawing. So once more', send([P.PIM], 'Now with the drawing. Sorry!')],
    ],
  },
  {
    cases: [13],
    rules: ['R9'],
    subject: 'Joint project',
    tale: [
      [
        '2 Nov 09:00',
        'I write to Gijs by himself',
        send([P.GIJS], 'Hi Gijs, the plan for your own hall.', { subject: 'Hall of Gijs' }),
      ],
      [
        '9 Nov 09:00',
        'then to Fleur and Gijs together, with Hanna in copy',
        send([P.FLEUR, P.GIJS], 'Hi both, the joint plan.', { cc: [P.HANNA] }),
      ],
      ['10 Nov 11:00', 'Fleur answers for both', receive(P.FLEUR, 'Looks good to us, thanks.', { to: [P.GIJS] })],
      ['10 Nov 12:00', 'which I read', look],
    ],
  },
  {
    cases: [13],
    rules: ['R9'],
    subject: 'Our new catalogue',
    tale: [
      ['11 Nov 09:00', 'I mail six people at once', send([P.IDA, ...P.CROWD], 'Our new catalogue is out.')],
      [
        '12 Nov 09:00',
        'and a tool mails two of them again',
        send([P.IDA, ...P.CROWD.slice(0, 1)], 'Did you see the catalogue?', {
          how: 'tool',
          subject: 'Catalogue again',
        }),
      ],
    ],
  },
  {
    cases: [14],
    rules: ['R10'],
    subject: 'Harbour office',
    tale: [
      [
        '9 Nov 09:00',
        'I write to Karin, and to myself at home',
        send([P.KARIN, P.ME_AT_HOME], 'Hi Karin, the plan for the harbour office.'),
      ],
      ['10 Nov 09:00', 'A note from home to myself', receive(P.ME_AT_HOME, 'Do not forget the stairs.')],
      [
        '11 Nov 09:00',
        'Willemijn, my colleague, writes to Karin too',
        send([P.KARIN], 'Hi Karin, the stairs as well.', { how: 'colleague', from: P.WILLEMIJN }),
      ],
      ['11 Nov 10:00', 'as I see there', look],
      ['12 Nov 09:00', 'I ask her how it stands', send([P.WILLEMIJN], 'Any news?', { subject: 'Between us' })],
    ],
  },
  {
    cases: [24],
    rules: ['R20'],
    subject: 'Weekend house',
    tale: [['20 Nov 17:00', 'On Friday at five I write to Xander', send([P.XANDER], 'Hi Xander, the house lights.')]],
  },
  {
    cases: [24],
    rules: ['R20'],
    subject: 'Night work',
    tale: [
      [
        '23 Oct 16:30',
        'On the Friday before the clock goes back I write to Xenia',
        send([P.XENIA], 'Hi Xenia, the plan.'),
      ],
      ['26 Oct 00:30', 'and again in the first night of winter time', send([P.XENIA], 'Hi Xenia, did you get it?')],
    ],
  },
  {
    cases: [],
    rules: ['R2'],
    subject: 'Old mill',
    tale: [
      ['3 Apr 09:00', 'In spring I write to Bea', send([P.BEA], 'Hi Bea, lamps for the mill?')],
      ['9 Nov 09:00', 'and in November again', send([P.BEA], 'Hi Bea, still thinking of the mill?')],
    ],
  },
  {
    cases: [],
    rules: ['R3'],
    subject: 'Tennis court',
    tale: [
      ['3 Aug 09:00', 'In August I write to Cas', send([P.CAS], 'Hi Cas, lights for the court.')],
      ['10 Aug 09:00', 'once more, and leave it', send([P.CAS], 'Hi Cas, have you seen it?')],
    ],
  },
];
