import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Entry } from '../../lib/domain/ledger';
import type { ReplyLabel, Verdict } from '../../lib/domain/verdict';
import type { Store } from '../../lib/store/database';
import { saySame } from '../../lib/store/same';
import { changeSettings, readSettings } from '../../lib/store/settings';
import { EXPECTED } from './expected';
import { personNamed } from './named';
import * as P from './people';
import { World } from './tell';
import { at, type Chapter, NOW, type Told, type Who } from './words';
import { emptyStore, everybody, STORY } from './world';

/**
 * Each rule is taken out: of the code, or of what it is told. Then what is written down of its people no longer holds,
 * so none of the story's cases is there for nothing; with the rule in, the same chapters come to what is written.
 */

/** What is taken out of the code now. */
const out = vi.hoisted(() => new Set<string>());
/** A module in which some functions do otherwise where what they are for is taken out. */
const turned = vi.hoisted(() => {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the module has
  type Fn = (...args: any[]) => any;
  type Turns = Readonly<Record<string, readonly [key: string, other: (real: Fn) => Fn]>>;
  return (turns: Turns) =>
    async <M>(load: () => Promise<M>): Promise<M> => {
      const real = (await load()) as M & Record<string, Fn>;
      const made = Object.entries(turns).map(([name, [key, other]]) => {
        const fn = real[name] as Fn;
        return [name, (...args: unknown[]) => (out.has(key) ? other(fn)(...args) : fn(...args))];
      });
      return { ...real, ...Object.fromEntries(made) };
    };
});

vi.mock(
  '../../lib/domain/together',
  turned({ together: ['together', () => (open) => open.map((one: unknown) => [one])] }),
);
vi.mock('../../lib/domain/same-message', turned({ nameless: ['names', () => (groups) => groups] }));
vi.mock('../../lib/domain/undelivered', turned({ undelivered: ['bounces', () => () => []] }));
vi.mock('../../lib/domain/gaps', turned({ hidesTouches: ['gaps', () => () => false] }));
vi.mock(
  '../../lib/domain/silence',
  turned({
    silence: [
      'looks',
      (real) =>
        (...args) => ({ ...real(...args), silenceSeen: true }),
    ],
  }),
);
vi.mock(
  '../../lib/domain/part',
  turned({
    partOf: [
      'parts',
      (real) =>
        (...args) =>
          real(...args) && { part: 'to' },
    ],
  }),
);
vi.mock(
  '../../lib/domain/answers',
  turned({
    answeredFor: ['group', () => () => undefined],
    answersOf: [
      'people',
      (real) => (mine, touched, folded, own) => {
        const there = new Set(touched.map(({ conversation }: { conversation: [] }) => folded.key(conversation)));
        return real(mine, touched, folded, own).filter(({ reply }: { reply: { conversation: [] } }) =>
          there.has(folded.key(reply.conversation)),
        );
      },
    ],
  }),
);
vi.mock(
  '../../lib/domain/company',
  turned({
    companyOf: ['companies', () => () => undefined],
    isRobot: ['other addresses', () => () => true],
  }),
);
vi.mock(
  '../../lib/domain/working-time',
  turned({
    waitEnd: ['working days', () => (time: number, days: number) => time + days * 86_400_000],
    workingDaysBetween: ['working days', () => (from: number, to: number) => Math.floor((to - from) / 86_400_000)],
    monthsBefore: ['horizon', () => () => -Infinity],
  }),
);
vi.mock(
  '../../lib/domain/reply-kind',
  turned({
    isReply: ['meetings', (real) => (kind) => !['accepted', 'declined', 'booked'].includes(kind) && real(kind)],
  }),
);
vi.mock(
  '../../lib/domain/reading/send',
  turned({
    wireEntry: [
      'my reactions',
      (real) =>
        (report, ...rest) =>
          real({ ...report, reaction: false }, ...rest),
    ],
  }),
);
vi.mock(
  '../../lib/classify/classify-reply',
  turned({
    classifyReply: [
      'phrases',
      (real) => (inbound) => {
        if (/out of the office/.test(inbound.text)) return { label: 'auto_reply', sure: true, rule: 'absence-words' };
        return /interested/.test(inbound.text) ? { label: 'no', sure: true, rule: 'no-words' } : real(inbound);
      },
    ],
  }),
);
vi.mock('../../lib/domain/cadence', async (load) => {
  const real = await load<typeof import('../../lib/domain/cadence')>();
  return {
    ...real,
    get LIVELY() {
      return out.has('lively') ? { ...real.LIVELY, replies: 99 } : real.LIVELY;
    },
    get QUIET_AFTER() {
      return out.has('quiet') ? 9999 : real.QUIET_AFTER;
    },
  };
});

interface Without {
  /** Keys of `out`. */
  readonly code?: string;
  readonly entries?: (entry: Entry) => Entry | undefined;
  readonly acts?: (told: Told) => boolean;
  readonly before?: (db: Store) => Promise<unknown>;
  readonly after?: (db: Store) => Promise<unknown>;
}

const only = (holds: (entry: Entry) => boolean): Without => ({
  entries: (entry) => (holds(entry) ? entry : undefined),
});
const judged = (from: ReplyLabel, to: ReplyLabel): Without => ({
  entries: (entry) => {
    if (entry.kind !== 'reply' || entry.verdict?.label !== from) return entry;
    const { date, ...verdict }: Verdict = entry.verdict;
    return { ...entry, verdict: { ...verdict, label: to, rule: to } };
  },
});
const bare = (...marks: readonly string[]): Without => ({
  entries: (entry) =>
    Object.fromEntries(Object.entries(entry).filter(([name]) => !marks.includes(name))) as unknown as Entry,
});
const state = (entry: Entry) => (entry.kind === 'sent' ? entry.state : undefined);

/** Who has one name is one person. */
async function joinNames(db: Store): Promise<void> {
  const known = Object.values(P).flatMap((who) => [who].flat());
  for (const one of known) {
    const other = known.find(({ name, handle }) => name === one.name && handle < one.handle);
    if (other) await saySame(db, one.handle, other.handle, true, at(NOW)).catch(() => {});
  }
}

const WITHOUT: readonly (readonly [rule: string, what: string, who: readonly (keyof typeof P)[], Without])[] = [
  ['R1', 'a reply answers its own conversation alone', ['YARA'], { code: 'people' }],
  ['R1', 'two handles stay two', ['VERA'], { acts: ([, , { act }]) => act !== 'same' }],
  ['R2', 'nothing is too old', ['BEA'], { code: 'horizon' }],
  ['R3', 'nobody goes quiet', ['CAS'], { code: 'quiet' }],
  [
    'R3',
    'the limit is another',
    ['NOOR'],
    {
      before: async (db) => changeSettings(db, { cadence: { ...(await readSettings(db)).cadence, limit: 3 } }),
    },
  ],
  ['R4', 'every message is a touch', ['PIM'], { code: 'together' }],
  ['R5', 'an undo says nothing', ['ILSE'], only((entry) => state(entry) !== 'undone')],
  ['R5', 'a recall says nothing', ['UGO'], only((entry) => state(entry) !== 'cancelled')],
  ['R6', 'what is cancelled goes', ['WIM'], only((entry) => state(entry) !== 'undone')],
  [
    'R6',
    'what is planned is sent',
    ['LARS', 'FENNA'],
    { entries: (entry) => (state(entry) === 'scheduled' ? ({ ...entry, state: 'sent' } as Entry) : entry) },
  ],
  ['R7', 'only what was sent here counts', ['NOOR'], only(({ kind, how }) => kind !== 'sent' || how === 'request')],
  ['R8', 'without a shared name it is another message', ['ROB', 'SARA'], { code: 'names' }],
  [
    'R8',
    'each time it is seen it is another message',
    ['RUBEN'],
    {
      entries: (entry) =>
        entry.kind === 'sent'
          ? { ...entry, names: entry.names.map((name): typeof name => `${name}${entry.seenAt}`) }
          : entry,
    },
  ],
  ['R8', 'what is gone was never there', ['MILA'], only(({ kind, how }) => kind !== 'reply' || how !== 'page')],
  ['R9', 'whoever is named is written to', ['HANNA', 'IDA'], { code: 'parts' }],
  ['R9', 'each must answer for themselves', ['GIJS'], { code: 'group' }],
  [
    'R10',
    'nothing is mine but this account',
    ['KARIN', 'WILLEMIJN'],
    { before: (db) => changeSettings(db, { ownHandles: [], ownDomains: [] }) },
  ],
  ['R11', 'a bounce says nothing', ['SVEN'], { code: 'bounces' }],
  ['R11', 'what is late is lost', ['OLGA'], judged('delay', 'bounce')],
  ['R12', 'an automatic mail is a reply', ['MARIEKE', 'GRETA'], judged('auto_reply', 'human')],
  ['R12', 'a bare phrase decides', ['HUGO'], { code: 'phrases' }],
  ['R13', 'a calendar answers nothing', ['OSCAR', 'RUTH', 'BO'], { code: 'meetings' }],
  ['R14', 'another address is nobody', ['KEES'], { code: 'other addresses' }],
  ['R14', 'one name is one person', ['ANOUK', 'JAN', 'OTHER_JAN'], { after: joinNames }],
  ['R15', 'nobody has colleagues', ['TOM'], { code: 'companies' }],
  ['R16', 'a no is a reply like another', ['NILS', 'SARA'], judged('no', 'human')],
  ['R16', '“interested” is read where “not” stands before it or does not', ['NINA'], { code: 'phrases' }],
  ['R17', 'a reaction is to everything', ['OTTO'], bare('reactsTo')],
  [
    'R17',
    'what stands under a message is nothing',
    ['TESS'],
    only(({ kind, how }) => kind !== 'reply' || how !== 'page'),
  ],
  ['R17', 'a reaction of mine is a touch', ['OTTO'], { code: 'my reactions' }],
  ['R18', 'an invitation is a message', ['PIA', 'ROB'], bare('invitation')],
  ['R19', 'thanks are a touch', ['LEO'], bare('brief')],
  ['R20', 'every day is a working day', ['XANDER', 'XENIA'], { code: 'working days' }],
  ['R21', 'nothing is missing', ['PIA'], { code: 'gaps' }],
  ['R21', 'all silence was looked at', ['ROB', 'OTHER_JAN'], { code: 'looks' }],
  ['R21', 'a row proves nothing', ['EEF'], only(({ kind, how }) => kind !== 'reply' || how !== 'row')],
  ['R22', 'a word of the rep’s changes nothing', ['DIRK'], { acts: ([, , { act }]) => act !== 'flip' }],
  ['R23', 'what was joined stays joined', ['WOUT'], { acts: ([, , act]) => act.act !== 'same' || act.same }],
  ['R25', 'what is not on the screen is not there', ['YVES'], { acts: ([, , { act }]) => act !== 'log' }],
  ['R25', 'a customer is counted', ['ZOE'], { acts: ([, , { act }]) => act !== 'mark' }],
  ['R25', 'a lively history is none', ['ABEL'], { code: 'lively' }],
];

it.each(WITHOUT)('%s: where %s, %j stand otherwise', async (_, __, who, without) => {
  const expected = Object.fromEntries(who.map((name) => [name, EXPECTED[name]]));
  expect(await told(who, {})).toEqual(expected);
  out.add(without.code ?? '');
  try {
    const other = await told(who, without);
    for (const name of who) expect(other[name], name).not.toEqual(EXPECTED[name]);
  } finally {
    out.clear();
  }
});

it('every case of the story is among them', () => {
  const names = new Set(WITHOUT.flatMap(([, , who]) => who));
  const left = STORY.filter((chapter) => ![...names].some((name) => isOf(chapter, personNamed(name))));
  expect(left.filter(({ cases }) => cases.length > 0).map(({ subject }) => subject)).toEqual([]);
});

/** The chapters of these people alone, and whatever was seen of the inbox. */
async function told(who: readonly (keyof typeof P)[], without: Without) {
  const chapters = STORY.map((chapter): Chapter => {
    const theirs = who.some((name) => isOf(chapter, personNamed(name)));
    const kept = chapter.tale.filter(
      (event) => (theirs || event[2].act === 'inbox') && (without.acts?.(event) ?? true),
    );
    return chapter.subject === 'Spring news' ? chapter : { ...chapter, tale: kept };
  });
  const db = await emptyStore();
  await without.before?.(db);
  await new World(db, without.entries).tell(chapters);
  await without.after?.(db);
  const seen = await everybody(db, who);
  await db.delete();
  return seen;
}

function isOf({ tale }: Chapter, who: Who): boolean {
  return tale.some(([, , act]) => {
    const named = [
      ...('to' in act ? act.to : []),
      ...('cc' in act ? (act.cc ?? []) : []),
      ...('from' in act && act.from ? [act.from] : []),
      ...('who' in act ? [act.who].flat() : []),
    ];
    return named.includes(who);
  });
}
