import 'temporal-polyfill/global';
import { DEFAULT_CADENCE } from '../lib/domain/cadence';
import type { Standing } from '../lib/domain/standing-kept';
import { tally } from '../lib/domain/tally-of';
import { BREATH } from '../lib/guest/watch';
import { expect, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import { EXPECTED } from './world/expected';
import { IN_GMAIL, threads } from './world/in-gmail';
import { personNamed } from './world/named';
import * as P from './world/people';
import { ZONE } from './world/words';

/** The mail of the story (e2e/world) in the stand-in's mailbox, read by the extension itself: the same numbers. */

const NOW = Date.now();
const THREADS = threads(NOW);

/** By whom the chapters are that are nothing but mail, and for whom a number is written down. */
const NAMES = Object.keys(EXPECTED).filter((name) => {
  const who = personNamed(name);
  return IN_GMAIL.some(({ tale }) =>
    tale.some(([, , one]) => 'to' in one && [...one.to, ...('cc' in one ? (one.cc ?? []) : [])].includes(who)),
  );
});

test.use({ standIn: { history: THREADS }, gmailPath: '#sent' });

test('R1 to R25: a rep opens each conversation once, and everybody stands where the story says', async ({
  ext,
  gmail,
}) => {
  test.setTimeout(120_000);
  expect(NAMES.length).toBeGreaterThan(25);
  await ext.startGmail();
  await ext.setSettings({ ownHandles: [P.ME_AT_HOME.handle], ownDomains: ['kadelicht.example'] });
  await gmail.bringToFront();
  for (const { subject } of THREADS) {
    await act.openList(gmail, 'all');
    await act.openThread(gmail, subject);
    await act.expandAll(gmail);
    // The pace of a rep, not of a robot: what stands there for less than a look is not read.
    await gmail.waitForTimeout(2 * BREATH);
  }
  const numbers = async () => {
    const { contacts = [] } = await ext.tables();
    const cadence = { ...DEFAULT_CADENCE, zone: ZONE };
    const of = (name: string) => {
      const { handle } = personNamed(name);
      const known = contacts.find(({ handles }) => (handles as string[]).includes(handle));
      if (!known) return 'no contact';
      const { unanswered, deadSince, suggestion, colleague } = tally(
        known.standing as Standing,
        cadence,
        new Map(),
        Date.now(),
        false,
      );
      const also = [deadSince && 'dead', suggestion && `same as ${suggestion.person.handle}?`, colleague && 'answered'];
      return [unanswered, ...also.filter(Boolean)].join(' ');
    };
    return Object.fromEntries(NAMES.map((name) => [name, of(name)]));
  };
  await expect
    .poll(numbers, { timeout: 15_000 })
    .toEqual(Object.fromEntries(NAMES.map((name) => [name, written(name)])));
});

/** The same of what is written down. */
function written(name: string): string {
  const expected = EXPECTED[name];
  if (!expected || expected === 'no contact') return 'no contact';
  const [stands = ''] = expected;
  const number = /: (?:at least )?(\d+)/.exec(stands)?.[1];
  const also = [/dead/.exec(stands)?.[0], /same as \S+\?/.exec(stands)?.[0], /answered/.exec(stands)?.[0]];
  return [number, ...also.filter(Boolean)].join(' ');
}
