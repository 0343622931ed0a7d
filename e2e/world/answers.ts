import * as P from './people';
import { type Chapter, inbox, look, receive, send } from './words';

/** What came back from people: cases 10 to 12 and 15 to 18. */
export const ANSWERS: readonly Chapter[] = [
  {
    cases: [10],
    rules: ['R1'],
    subject: 'Quay lighting',
    tale: [
      ['2 Nov 09:00', 'I write to Yara', send([P.YARA], 'Hi Yara, the quay.')],
      [
        '6 Nov 09:00',
        'She writes to me, of something else',
        receive(P.YARA, 'Do you have lamps for a tunnel too?', { subject: 'Tunnel' }),
      ],
      ['6 Nov 10:00', 'I read that', { act: 'look', subject: 'Tunnel' }],
      ['12 Nov 09:00', 'I write on in the first conversation', send([P.YARA], 'Hi Yara, and the quay?')],
    ],
  },
  {
    cases: [11],
    rules: ['R14'],
    subject: 'Barn',
    tale: [
      ['9 Nov 09:00', 'I write to Kees', send([P.KEES], 'Hi Kees, the barn.')],
      ['10 Nov 20:00', 'He answers from home', receive(P.KEES_AT_HOME, 'Let us talk on Thursday.')],
      ['11 Nov 09:00', 'I read it', look],
    ],
  },
  {
    cases: [11, 22],
    rules: ['R14'],
    subject: 'Stables',
    tale: [
      ['9 Nov 09:00', 'I write to Anouk', send([P.ANOUK], 'Hi Anouk, the stables.')],
      [
        '10 Nov 09:00',
        'Somebody of her name writes to me, elsewhere',
        receive(P.OTHER_ANOUK, 'I saw your lamps at the fair.', { subject: 'The fair' }),
      ],
      ['10 Nov 10:00', 'I read that', { act: 'look', subject: 'The fair' }],
    ],
  },
  {
    cases: [12],
    rules: ['R15'],
    subject: 'Shipyard',
    tale: [
      [
        '9 Nov 09:00',
        'I write to Tim, at the shipyard',
        send([P.TIM], 'Hi Tim, your dock.', { subject: 'Dock of Tim' }),
      ],
      ['9 Nov 09:30', 'and to Tom there', send([P.TOM], 'Hi Tom, the crane lights.')],
      [
        '10 Nov 09:00',
        'Eva, who works with him, answers',
        receive(P.EVA, 'Tom asked me to take this over. Friday works.'),
      ],
      ['10 Nov 10:00', 'I read it', look],
    ],
  },
  {
    cases: [15],
    rules: ['R19'],
    subject: 'School yard',
    tale: [
      ['9 Nov 09:00', 'I write to Leo', send([P.LEO], 'Hi Leo, shall we meet?')],
      ['10 Nov 09:00', 'He picks a day', receive(P.LEO, 'Thursday at ten is fine.')],
      ['10 Nov 09:30', 'I thank him', send([P.LEO], 'Thanks, until Thursday!')],
    ],
  },
  {
    cases: [16],
    rules: ['R8'],
    subject: 'Chapel',
    tale: [
      ['9 Nov 09:00', 'I write to Mila', send([P.MILA], 'Hi Mila, the chapel.')],
      ['10 Nov 09:00', 'She answers', receive(P.MILA, 'We will think about it.')],
      ['10 Nov 12:00', 'I read it', look],
      ['10 Nov 12:05', 'and delete it for good', { act: 'delete' }],
      ['20 Nov 09:00', 'Later I look again', look],
    ],
  },
  {
    cases: [17],
    rules: ['R16'],
    subject: 'Warehouse',
    tale: [
      ['2 Nov 09:00', 'I write to Nils', send([P.NILS], 'Hi Nils, the warehouse.')],
      ['3 Nov 09:00', 'He says no', receive(P.NILS, 'Thank you for the offer, but we are not interested.')],
      ['3 Nov 10:00', 'I read it', look],
    ],
  },
  {
    cases: [17],
    rules: ['R16'],
    subject: 'Packing hall',
    tale: [
      ['2 Nov 09:00', 'I write to Nina', send([P.NINA], 'Hi Nina, the packing hall.')],
      ['3 Nov 09:00', 'She is interested', receive(P.NINA, 'We are certainly interested; what would it cost?')],
      ['3 Nov 10:00', 'I read it', look],
    ],
  },
  {
    cases: [18],
    rules: ['R17'],
    subject: 'Print shop',
    tale: [
      ['2 Nov 09:00', 'I write to Otto', send([P.OTTO], 'Hi Otto, the print shop.')],
      ['9 Nov 09:00', 'and again', send([P.OTTO], 'Hi Otto, and the office?')],
      ['10 Nov 09:00', 'He puts a thumb under the first', receive(P.OTTO, '👍', { reactsTo: 0 })],
      ['10 Nov 09:30', 'I put one under his', { act: 'react', to: [P.OTTO] }],
      ['10 Nov 10:00', 'I look', look],
    ],
  },
  {
    cases: [],
    rules: ['R21'],
    subject: 'Laundry',
    tale: [
      ['2 Nov 09:00', 'I write to Eef', send([P.EEF], 'Hi Eef, the laundry.')],
      ['10 Nov 09:00', 'She answers; I do not open it', receive(P.EEF, 'Give me a week.')],
      ['10 Nov 09:20', 'but see her in the inbox', inbox],
    ],
  },
];
