import { memberId } from './ids';
import type { Company, ConversationKind, Member } from './model';

const member = (slug: string, name: string, degree: Member['degree'], headline: string): Member => ({
  id: memberId(slug),
  salesId: memberId(slug, 'ACw'),
  slug,
  name,
  headline,
  degree,
});

/** Invented people, the same as in the stand-in Gmail. */
export const MEMBERS = {
  jonas: member('jonasdewit', 'Jonas de Wit', 0, 'Account manager, Kadelicht'),
  bram: member('bram-koopmans-7a41b2', 'Bram Koopmans', 1, 'Quay master, Koopmans Logistiek'),
  sanne: member('sanneoosterwijk', 'Sanne Oosterwijk', 1, 'Grower, Oosterwijk Kassen'),
  priya: member('priya-raghunathan', 'Priya Raghunathan', 1, 'Cold store lead, Ashby'),
  marieke: member('marieke-van-den-heuvel-1984', 'Marieke van den Heuvel', 1, 'Owner, Van den Heuvel Sorteer'),
  daan: member('daanhoekstra', 'Daan Hoekstra', 1, 'Installer, Hoekstra'),
  thomas: member('thomas-lindqvist', 'Thomas Lindqvist', 2, 'Buyer, Nordvik'),
  hugo: member('hugocastellanos', 'Hugo Castellanos', 1, 'Architect, Castellanos'),
  omar: member('omar-belhadj-0b1', 'Omar Belhadj', 1, 'Printer, Stadsdrukkerij'),
  anneke: member('annekedegraaf', 'Anneke de Graaf', 1, 'Grower, De Graaf'),
  willemijn: member('willemijn-schouten', 'Willemijn Schouten', 1, 'Sales, Kadelicht'),
  lotte: member('lotte-vermeer-81', 'Lotte Vermeer', 2, 'Facility manager, Waalhaven'),
} as const satisfies Record<string, Member>;

export const COMPANIES = {
  drukkerij: { urn: 'urn:li:fsd_company:7040112', slug: 'stadsdrukkerij', name: 'Stadsdrukkerij' },
  offer: { urn: 'urn:li:fsd_company:9930417', slug: 'lumenta', name: 'Lumenta Leadership' },
} as const satisfies Record<string, Company>;

export type Who = keyof typeof MEMBERS;

export interface SeedMessage {
  readonly from: Who | keyof typeof COMPANIES;
  /** Days before now, and the time (UTC) of that day. */
  readonly daysAgo: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly text: string;
  readonly subject?: string;
  readonly kind?: 'system' | 'recalled';
  readonly reaction?: { readonly emoji: string; readonly by: Who };
  readonly seen?: boolean;
}

export interface SeedConversation {
  readonly kind?: ConversationKind;
  readonly others: readonly (Who | keyof typeof COMPANIES)[];
  readonly title?: string;
  readonly unread?: boolean;
  readonly pending?: boolean;
  readonly messages: readonly SeedMessage[];
}

const mine = (daysAgo: number, text: string, more: Partial<SeedMessage> = {}): SeedMessage => ({
  from: 'jonas',
  daysAgo,
  text,
  ...more,
});
const from = (
  who: SeedMessage['from'],
  daysAgo: number,
  text: string,
  more: Partial<SeedMessage> = {},
): SeedMessage => ({ from: who, daysAgo, text, ...more });

/** Of the rep's colleague, who shares the browser. */
export const COLLEAGUES: readonly SeedConversation[] = [
  { others: ['bram'], messages: [from('willemijn', 6, 'Hi Bram, Willemijn here, Jonas is away on Monday.')] },
  { others: ['anneke'], messages: [from('anneke', 3, 'See you Thursday.'), from('willemijn', 2, 'See you!')] },
];

/** With 24 November 2026 as now, Bram and Sanne were written to on the 9th and the 16th and stayed silent. */
export const HISTORY: readonly SeedConversation[] = [
  {
    others: ['bram'],
    messages: [
      from('bram', 34, 'Good to meet you on the quay, Jonas.'),
      mine(34, 'Likewise!', { hour: 10 }),
      from('bram', 33, 'Let us speak in November.'),
      mine(15, 'Hi Bram, did the drawings for the second hall reach you?'),
      mine(8, 'Just checking in on the drawings.', { seen: true }),
    ],
  },
  {
    others: ['sanne'],
    messages: [
      mine(15, 'Dag Sanne, hierbij het voorstel voor de kassen in Lent.'),
      mine(8, 'Kon je er al naar kijken?'),
    ],
  },
  {
    others: ['priya'],
    unread: true,
    messages: [
      mine(6, 'Dear Priya, is the second of December still free?', { reaction: { emoji: '👍', by: 'priya' } }),
      from('priya', 1, 'It is.\nShall we say ten?'),
    ],
  },
  { others: ['marieke'], messages: [mine(4, 'Hi Marieke, I mailed you the prices; do they fit?')] },
  {
    // A burst: three items in one group, of which only the head names its sender.
    others: ['daan'],
    messages: [
      from('daan', 12, 'Next week.', { hour: 7 }),
      mine(11, 'Hi Daan,', { hour: 9, minute: 2 }),
      mine(11, 'shall I come on Thursday?\nOr Friday?', { hour: 9, minute: 3 }),
      mine(11, '(either is fine)', { hour: 9, minute: 9 }),
    ],
  },
  {
    kind: 'inmail',
    others: ['thomas'],
    pending: true,
    messages: [mine(7, 'Dear Thomas, we light harbours like yours.', { subject: 'Light for Nordvik' })],
  },
  {
    // Two conversations with one person.
    kind: 'inmail',
    others: ['hugo'],
    messages: [mine(90, 'Dear Hugo, may I send our plan?', { subject: 'Lighting plan' })],
  },
  {
    others: ['hugo'],
    messages: [
      from('hugo', 60, 'Hugo Castellanos accepted your invitation', { kind: 'system' }),
      mine(20, 'Hola Hugo, here is the plan.'),
      mine(13, 'A line I took back', { kind: 'recalled' }),
    ],
  },
  {
    kind: 'group',
    others: ['thomas', 'sanne'],
    title: 'Nordvik and Kadelicht',
    messages: [
      from('willemijn', 21, 'Willemijn Schouten named the conversation', { kind: 'system' }),
      mine(20, 'Hi both, good to meet you.'),
      from('sanne', 19, 'Likewise!'),
      from('thomas', 19, 'Looking forward to it.', { hour: 15 }),
      mine(10, 'Shall we plan a visit?'),
    ],
  },
  {
    kind: 'company',
    others: ['drukkerij'],
    messages: [mine(9, 'Are the proofs ready?'), from('drukkerij', 3, 'They are on their way.')],
  },
  {
    kind: 'sponsored',
    others: ['offer'],
    unread: true,
    messages: [from('offer', 2, 'Lead with light: a course of three days.', { subject: 'An offer for you' })],
  },
  {
    // Longer than what is shown at first.
    others: ['omar'],
    messages: [
      from('omar', 70, 'The proofs of page 0.'),
      ...Array.from({ length: 29 }, (_, page) => mine(64 - 2 * page, `About page ${page + 1}.`)),
    ],
  },
];
