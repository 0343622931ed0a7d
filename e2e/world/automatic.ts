import * as P from './people';
import { type Chapter, look, receive, send } from './words';

/** What came back and was no answer, or a calendar's: cases 5 to 9. */
export const AUTOMATIC: readonly Chapter[] = [
  {
    cases: [5, 7],
    rules: ['R12'],
    subject: 'Sorting line',
    tale: [
      ['2 Nov 09:00', 'I write to Marieke', send([P.MARIEKE], 'Hi Marieke, the prices as promised.')],
      ['9 Nov 09:00', 'and again', send([P.MARIEKE], 'Hi Marieke, have you seen them?')],
      [
        '9 Nov 09:01',
        'Her mail program answers: away until December',
        receive(P.MARIEKE, 'I am out of the office until 2 December 2026, with limited access to my email.'),
      ],
      ['16 Nov 09:00', 'I write once more; it tells me nothing this time', send([P.MARIEKE], 'For when you are back.')],
      ['16 Nov 10:00', 'I look', look],
    ],
  },
  {
    cases: [6],
    rules: ['R12'],
    subject: 'Greenhouse roof',
    tale: [
      ['9 Nov 09:00', 'I write to Greta', send([P.GRETA], 'Dag Greta, het dak van de kas.')],
      [
        '9 Nov 09:02',
        'Only the title says that nobody wrote this',
        receive(P.GRETA, 'Ik ben weer op kantoor op 30 november 2026.', {
          subject: 'Automatisch antwoord: Greenhouse roof',
        }),
      ],
      ['9 Nov 10:00', 'I open it', { act: 'look', subject: 'Automatisch antwoord: Greenhouse roof' }],
    ],
  },
  {
    cases: [6],
    rules: ['R12'],
    subject: 'Car park',
    tale: [
      ['9 Nov 09:00', 'I write to Hugo', send([P.HUGO], 'Hi Hugo, the car park.')],
      [
        '12 Nov 09:00',
        'He writes himself that he was away',
        receive(P.HUGO, 'Sorry, I was out of the office last week. Thursday is fine for me.'),
      ],
      ['12 Nov 10:00', 'I read it', look],
    ],
  },
  {
    cases: [8],
    rules: ['R11'],
    subject: 'Ferry terminal',
    tale: [
      ['16 Nov 09:00', 'I write to Sven', send([P.SVEN], 'Hi Sven, the terminal.')],
      [
        '16 Nov 09:01',
        'His address is gone',
        receive(
          P.DAEMON,
          'Address not found\n\nYour message wasn’t delivered to sven@nyberg.example because the address couldn’t be found, or is unable to receive mail.',
        ),
      ],
      ['16 Nov 10:00', 'as I see there', look],
    ],
  },
  {
    cases: [8],
    rules: ['R11'],
    subject: 'Ice rink',
    tale: [
      ['9 Nov 09:00', 'I write to Olga', send([P.OLGA], 'Hi Olga, the ice rink.')],
      [
        '9 Nov 13:00',
        'It is late, and still being tried',
        receive(
          P.DAEMON,
          'Delivery incomplete\n\nThere was a temporary problem delivering your message to olga@petrov.example. Gmail will retry for 45 more hours.',
        ),
      ],
      ['10 Nov 10:00', 'I look', look],
    ],
  },
  {
    cases: [9],
    rules: ['R13'],
    subject: 'Invitation: visit',
    tale: [
      ['9 Nov 09:00', 'I invite Oscar for a visit', send([P.OSCAR], 'Thursday 19 November at ten, at the yard.')],
      [
        '9 Nov 11:00',
        'He accepts, by his calendar',
        receive(P.OSCAR, 'Oscar Lindner has accepted this invitation.', { subject: 'Accepted: visit' }),
      ],
      ['9 Nov 12:00', 'I open that', { act: 'look', subject: 'Accepted: visit' }],
    ],
  },
  {
    cases: [9],
    rules: ['R13'],
    subject: 'Invitation: tour',
    tale: [
      ['9 Nov 09:00', 'I invite Ruth for a tour', send([P.RUTH], 'Friday 20 November at ten, at the yard.')],
      [
        '9 Nov 11:00',
        'She declines, by her calendar',
        receive(P.RUTH, 'Ruth Meier has declined this invitation.', { subject: 'Declined: tour' }),
      ],
      ['9 Nov 12:00', 'I open that', { act: 'look', subject: 'Declined: tour' }],
    ],
  },
  {
    cases: [9],
    rules: ['R13'],
    subject: 'A time that suits',
    tale: [
      ['9 Nov 09:00', 'I ask Bo to pick a time', send([P.BO], 'Hi Bo, pick a time that suits you.')],
      [
        '10 Nov 09:00',
        'A booking tool tells me that she did',
        receive(
          P.BOOKING,
          'A new event has been scheduled.\n\nInvitee: Bo Jansen\nInvitee Email: bo@jansen.example\nEvent date: Thursday 26 November 2026, 10:00',
          { subject: 'New event: Bo Jansen, 30 minutes' },
        ),
      ],
      ['10 Nov 10:00', 'I open it', { act: 'look', subject: 'New event: Bo Jansen, 30 minutes' }],
    ],
  },
];
