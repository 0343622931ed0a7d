import type { Person } from './mail';

/** Invented people. Names under .example reach nobody. */
export const PEOPLE = {
  jonas: { name: 'Jonas de Wit', email: 'jonas@kadelicht.example' },
  jonasPrivate: { name: 'Jonas de Wit', email: 'jonas.dewit@thuis.example' },
  sales: { name: 'Kadelicht Verkoop', email: 'verkoop@kadelicht.example' },
  willemijn: { name: 'Willemijn Schouten', email: 'willemijn@kadelicht.example' },
  marieke: { name: 'Marieke van den Heuvel', email: 'marieke@vandenheuvel.example' },
  bram: { name: 'Bram Koopmans', email: 'bram@koopmans.example' },
  daan: { name: 'Daan Hoekstra', email: 'daan@hoekstra-installatie.example' },
  priya: { name: 'Priya Raghunathan', email: 'priya.raghunathan@ashby.example' },
  thomas: { name: 'Thomas Lindqvist', email: 'thomas.lindqvist@nordvik.example' },
  sanne: { name: 'Sanne Oosterwijk', email: 'sanne@oosterwijk.example' },
  hugo: { name: 'Hugo Castellanos', email: 'hugo@castellanos.example' },
  anneke: { name: 'Anneke de Graaf', email: 'anneke@degraaf.example' },
  omar: { name: 'Omar Belhadj', email: 'omar@stadsdrukkerij.example' },
} as const satisfies Record<string, Person>;

export type Who = keyof typeof PEOPLE;

export interface SeedMail {
  /** One of `PEOPLE`, or anybody. */
  readonly from: Who | Person;
  readonly to: readonly (Who | Person)[];
  readonly cc?: readonly (Who | Person)[];
  readonly bcc?: readonly (Who | Person)[];
  /** Days before now, and the hour (UTC) of that day. */
  readonly daysAgo: number;
  readonly hour?: number;
  /** The very moment, in place of both. ms UTC. */
  readonly at?: number;
  readonly text: string;
  /** The rep's own, but from a phone: `msg-f:` in place of `msg-a:`. */
  readonly elsewhere?: boolean;
}

export interface SeedThread {
  readonly subject: string;
  readonly mails: readonly SeedMail[];
  readonly unread?: boolean;
  /** A mail that the rep began and left. */
  readonly draft?: string;
}

const mine = (to: Who | readonly Who[], daysAgo: number, text: string, more: Partial<SeedMail> = {}): SeedMail => ({
  from: 'jonas',
  to: typeof to === 'string' ? [to] : to,
  daysAgo,
  text,
  ...more,
});
const theirs = (from: Who, daysAgo: number, text: string, more: Partial<SeedMail> = {}): SeedMail => ({
  from,
  to: ['jonas'],
  daysAgo,
  text,
  ...more,
});

/** With 24 November 2026 as now, Marieke was written to on the 2nd and the 9th and stayed silent. */
export const HISTORY: readonly SeedThread[] = [
  {
    subject: 'Sorting line, prices',
    mails: [
      mine('marieke', 22, 'Hi Marieke,\n\nHere are the prices for the sorting line, as promised at the fair.'),
      mine('marieke', 15, 'Hi Marieke,\n\nHave you been able to look at the prices?', { hour: 14 }),
    ],
  },
  {
    subject: 'LED on the quay',
    mails: [
      mine('bram', 20, 'Hi Bram,\n\nThe quote for the quay is attached.'),
      theirs('bram', 18, 'Thanks Jonas, I will discuss it with the yard.'),
      mine('bram', 13, 'Hi Bram,\n\nWhat did the yard say?', { elsewhere: true, hour: 18 }),
    ],
  },
  {
    subject: 'Drawings hall 2',
    mails: [
      mine('daan', 34, 'Hi Daan,\n\nThe drawings of hall 2.'),
      theirs('daan', 33, 'Got them.'),
      mine('daan', 30, 'Hi Daan,\n\nWhen can we measure?'),
      theirs('daan', 29, 'Next week.'),
      mine('daan', 21, 'Hi Daan,\n\nShall I come on Thursday?'),
      mine('daan', 14, 'Hi Daan,\n\nThursday did not work out; another day?'),
      mine('daan', 8, 'Hi Daan,\n\nHave you had time to look at the drawings?', { hour: 8 }),
    ],
  },
  {
    subject: 'Audit of the cold store',
    unread: true,
    mails: [mine('priya', 7, 'Dear Priya,\n\nIs the second of December still free?'), theirs('priya', 1, '2')],
  },
  {
    subject: 'Intro Nordvik and Kadelicht',
    mails: [
      mine(['thomas', 'sanne'], 12, 'Hi both,\n\nGood to meet you.', { cc: ['willemijn'] }),
      theirs('sanne', 11, 'Likewise!', { to: ['jonas', 'thomas'], cc: ['willemijn'] }),
    ],
  },
  { subject: 'Lighting plan', mails: [mine('hugo', 5, 'Hola Hugo,\n\nHere is the lighting plan.', { hour: 16 })] },
  { subject: 'Printing the catalogue', unread: true, mails: [theirs('omar', 2, 'The proofs are ready.')] },
  {
    subject: 'Visit to the greenhouse',
    mails: [theirs('anneke', 40, 'You are welcome any time.'), mine('anneke', 39, 'Thank you! I will call you.')],
    draft: 'Hi Anneke,\n\nIs the visit still',
  },
];
