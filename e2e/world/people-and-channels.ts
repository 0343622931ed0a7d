import * as P from './people';
import { type Chapter, look, recall, receive, send } from './words';

/** Who is who, LinkedIn, and what happens outside the screen: cases 19, 20, 22 and 25. */
const again = (when: string, who: typeof P.ABEL): Chapter['tale'] => [
  [`${when} 09:00`, 'We write to and fro', send([who], 'Hi Abel, how is the new hall?')],
  [`${when} 11:00`, 'as we do', receive(who, 'All well, thanks. And yours?')],
];

export const PEOPLE_AND_CHANNELS: readonly Chapter[] = [
  {
    cases: [19],
    rules: ['R18', 'R8'],
    site: 'linkedin',
    subject: 'Pia',
    tale: [
      ['9 Nov 09:00', 'I invite Pia, with a note', send([P.PIA], 'Hi Pia, good to meet you.', { how: 'note' })],
      ['12 Nov 09:00', 'She accepts; our conversation begins with my note', look],
    ],
  },
  {
    cases: [19],
    rules: ['R18'],
    site: 'linkedin',
    subject: 'Rob',
    tale: [
      ['9 Nov 09:00', 'I invite Rob, without a word', send([P.ROB], '', { how: 'bare' })],
      ['10 Nov 09:00', 'and then write to him', send([P.ROB], 'Hi Rob, thanks for connecting.')],
      ['10 Nov 09:01', 'I see it there', look],
    ],
  },
  {
    cases: [20],
    rules: ['R16', 'R18'],
    site: 'linkedin',
    subject: 'Sara',
    tale: [
      ['2 Nov 09:00', 'I send Sara an InMail', send([P.SARA], 'Dear Sara, lamps for your clinic?')],
      ['3 Nov 09:00', 'She presses the ready-made no', receive(P.SARA, 'No thanks')],
      ['3 Nov 10:00', 'I read it', look],
    ],
  },
  {
    cases: [18],
    rules: ['R17'],
    site: 'linkedin',
    subject: 'Tess',
    tale: [
      ['2 Nov 09:00', 'I write to Tess on LinkedIn', send([P.TESS], 'Hi Tess, lamps for the gym?')],
      ['9 Nov 09:00', 'and again', send([P.TESS], 'Hi Tess, and for the pool?')],
      ['10 Nov 09:00', 'She puts a thumb under the first', receive(P.TESS, '', { reactsTo: 0 })],
      ['12 Nov 09:00', 'as I see two days later', look],
    ],
  },
  {
    cases: [1],
    rules: ['R5'],
    site: 'linkedin',
    subject: 'Ugo',
    tale: [
      ['9 Nov 09:00', 'I write to Ugo on LinkedIn', send([P.UGO], 'Hi Ugo, the theatre.')],
      ['9 Nov 09:01', 'I see it there', look],
      ['9 Nov 09:20', 'It was meant for another: I recall it', recall],
      ['10 Nov 09:00', 'Its place is still there, and says that it was deleted', look],
    ],
  },
  {
    cases: [22],
    rules: ['R1', 'R14', 'R23'],
    subject: 'Bridge',
    tale: [
      ['2 Nov 09:00', 'I write to Vera', send([P.VERA], 'Hi Vera, the bridge.')],
      [
        '3 Nov 09:00',
        'She answers; her profile stands under it',
        receive(P.VERA, 'Not sure yet.\n\nKind regards,\nVera Zand\nlinkedin.com/in/vera-zand'),
      ],
      ['3 Nov 10:00', 'I read it', look],
      ['9 Nov 09:00', 'I write again', send([P.VERA], 'Hi Vera, any more sure?')],
    ],
  },
  {
    cases: [22],
    rules: ['R1', 'R14', 'R23'],
    site: 'linkedin',
    subject: 'Vera',
    tale: [
      ['13 Nov 09:00', 'On LinkedIn I write to Vera too', send([P.VERA_ON_LINKEDIN], 'Hi Vera, did my mail arrive?')],
      ['13 Nov 09:01', 'I see it there', look],
      ['13 Nov 09:05', 'It is her, I say', { act: 'same', who: [P.VERA, P.VERA_ON_LINKEDIN], same: true }],
    ],
  },
  {
    cases: [22],
    rules: ['R14'],
    subject: 'Lock',
    tale: [['9 Nov 09:00', 'I write to Jan de Vries', send([P.JAN], 'Dag Jan, de sluis.')]],
  },
  {
    cases: [22],
    rules: ['R14'],
    site: 'linkedin',
    subject: 'Jan',
    tale: [
      ['9 Nov 09:00', 'and on LinkedIn to another Jan de Vries', send([P.OTHER_JAN], 'Dag Jan, de school.')],
      ['9 Nov 09:01', 'I see it there', look],
    ],
  },
  {
    cases: [22],
    rules: ['R23'],
    subject: 'Depot roof',
    tale: [['2 Nov 09:00', 'I write to Wout', send([P.WOUT], 'Hi Wout, the roof.')]],
  },
  {
    cases: [22],
    rules: ['R23'],
    site: 'linkedin',
    subject: 'Wout',
    tale: [
      ['3 Nov 09:00', 'and to a Wout on LinkedIn', send([P.WOUT_ON_LINKEDIN], 'Hi Wout, was this you?')],
      ['4 Nov 09:00', 'He answers there', receive(P.WOUT_ON_LINKEDIN, 'I think you mean my cousin.')],
      ['4 Nov 09:30', 'I read it', look],
      ['4 Nov 09:40', 'I take them for one', { act: 'same', who: [P.WOUT, P.WOUT_ON_LINKEDIN], same: true }],
      ['4 Nov 09:50', 'and see that they are two', { act: 'same', who: [P.WOUT, P.WOUT_ON_LINKEDIN], same: false }],
    ],
  },
  {
    cases: [25],
    rules: ['R25'],
    subject: 'Market hall',
    tale: [
      ['2 Nov 09:00', 'I write to Yves', send([P.YVES], 'Bonjour Yves, the market hall.')],
      ['9 Nov 10:00', 'I call, and nobody answers', { act: 'log', who: P.YVES, way: 'call', talk: 'no-answer' }],
      ['10 Nov 10:00', 'I call again: we talk', { act: 'log', who: P.YVES, way: 'call', talk: 'spoke' }],
      ['16 Nov 10:00', 'I drop in, and he is out', { act: 'log', who: P.YVES, way: 'visit', talk: 'no-answer' }],
    ],
  },
  {
    cases: [25],
    rules: ['R25'],
    subject: 'Annual order',
    tale: [
      ['2 Nov 09:00', 'I write to Zoë', send([P.ZOE], 'Hi Zoë, the annual order.')],
      ['9 Nov 09:00', 'and again', send([P.ZOE], 'Hi Zoë, shall I repeat it?')],
      ['9 Nov 09:10', 'She is a customer, I say', { act: 'mark', who: P.ZOE, as: 'customer' }],
    ],
  },
  {
    cases: [25],
    rules: ['R25'],
    subject: 'New hall',
    tale: [
      ...['5 May', '9 Jun', '14 Jul', '8 Sep', '2 Nov'].flatMap((when) => again(when, P.ABEL)),
      ['3 Nov 09:00', 'I read it all', look],
      ['9 Nov 09:00', 'I write to Abel', send([P.ABEL], 'Hi Abel, the second hall?')],
      ['13 Nov 09:00', 'and again', send([P.ABEL], 'Hi Abel, next week perhaps?')],
    ],
  },
  {
    cases: [],
    rules: ['R22'],
    subject: 'Quarry',
    tale: [
      ['9 Nov 09:00', 'I write to Dirk', send([P.DIRK], 'Hi Dirk, the quarry.')],
      [
        '9 Nov 09:05',
        'A ticket answers, by his name',
        receive(P.DIRK, 'Thank you for your message. Your ticket number is 4711. This is an automated reply.'),
      ],
      ['9 Nov 10:00', 'I look', look],
      ['9 Nov 10:05', 'He wrote that himself, I say', { act: 'flip', who: P.DIRK, of: '9 Nov 09:05', counts: true }],
      ['10 Nov 10:00', 'I look again: it stays so', look],
    ],
  },
];
