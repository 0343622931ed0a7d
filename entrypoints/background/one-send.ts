import type { Handle, Person } from '../../lib/domain/contact';
import type { MessageName, Recipients } from '../../lib/domain/ledger';
import type { IntentReport, WireReport } from '../../lib/domain/report';
import { inTurn } from './in-turn';
import type { Memory } from './memory';

/**
 * One send, seen from two sides: the page knows whom it goes to by vanity name alone (a first message, an invitation),
 * the site's request by member id alone. Of one tab and within moments of each other they are the same act, so the two
 * are handles of one person. Each side waits for the other, as either may come first.
 */
interface Side {
  readonly to: Handle;
  /** When the rep pressed, or the request began: ms UTC. */
  readonly at: number;
  readonly invitation: boolean;
  readonly name?: MessageName;
}

/** Longer than a page takes from the click to its request, shorter than a rep takes to the next one. ms. */
const TOGETHER = 5_000;

const turn = inTurn();

/** The intent, with what its request is known to say. */
export async function tiedIntent(memory: Memory, tab: number | undefined, report: IntentReport): Promise<IntentReport> {
  const { draft, at, conversation, recipients } = report;
  const to = conversation.length === 0 ? onlyOne(recipients, 'slug:') : undefined;
  const invitation = draft?.startsWith('token:invitation:') === true;
  const other = await meet(memory, tab, 'intent', to && { to, at, invitation, ...(draft && { name: draft }) });
  if (!other) return report;
  const name = draft && other.name;
  return { ...report, ...(name && { draft: name }), recipients: known(recipients, other.to) };
}

/** The request, with what its intent is known to say. @param at ms UTC */
export async function tiedRequest(memory: Memory, tab: number, report: WireReport, at: number): Promise<WireReport> {
  const { name, recipients } = report;
  const to = onlyOne(recipients, 'linkedin:');
  const invitation = report.invitation !== undefined;
  const other = await meet(memory, tab, 'request', to && { to, at, invitation, name });
  return other ? { ...report, name: other.name ?? name, recipients: known(recipients, other.to) } : report;
}

/** @param mine undefined where this send needs no other side: then what waited before it waits in vain */
function meet(
  memory: Memory,
  tab: number | undefined,
  side: 'intent' | 'request',
  mine: Side | undefined,
): Promise<Side | undefined> {
  return turn(async () => {
    // A worker's request comes from no tab: -1.
    if (tab === undefined || tab < 0) return undefined;
    const other = mine && (await memory.get<Side>(keyOf(side === 'intent' ? 'request' : 'intent', tab)));
    const met = other && other.invitation === mine.invitation && Math.abs(mine.at - other.at) <= TOGETHER;
    if (met) await forgetSides(memory, tab);
    else if (mine) await memory.set(keyOf(side, tab), mine);
    else await memory.remove(keyOf(side, tab));
    return met ? other : undefined;
  });
}

/** A tab that is gone, or shows another site, sends no other side. */
export const forgetSides = (memory: Memory, tab: number): Promise<void> =>
  memory.remove([keyOf('intent', tab), keyOf('request', tab)]);

const keyOf = (side: 'intent' | 'request', tab: number): string => `side ${side} ${tab}`;

function onlyOne({ to, cc, bcc }: Recipients, kind: 'slug:' | 'linkedin:'): Handle | undefined {
  const [person, ...more] = [...to, ...cc, ...bcc];
  return person && more.length === 0 && !person.also && person.handle.startsWith(kind) ? person.handle : undefined;
}

const known = (recipients: Recipients, also: Handle): Recipients => ({
  ...recipients,
  to: recipients.to.map((person): Person => ({ ...person, also: [also] })),
});
