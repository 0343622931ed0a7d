import { UNDO_WINDOW } from '../../lib/domain/cadence';
import type { Site } from '../../lib/domain/contact';
import { shownSame } from '../../lib/domain/identity';
import type { Entry } from '../../lib/domain/ledger';
import { conversationEntries } from '../../lib/domain/reading/conversation';
import { coverageSpan, listEntries } from '../../lib/domain/reading/list';
import { fateEntry, intentEntry } from '../../lib/domain/reading/send';
import type { ComposerAsk } from '../../lib/protocol/messages';
import type { Handlers, Sender } from '../../lib/protocol/server';
import { addAlias, meetAccount, nameAccount } from '../../lib/store/accounts';
import { append } from '../../lib/store/append';
import { cover } from '../../lib/store/coverage';
import { unlessClosed } from '../../lib/store/database';
import { readOwn } from '../../lib/store/own';
import { knownSend, latestSendIn } from '../../lib/store/sends';
import { draws, markLooked, setHealth } from '../../lib/store/sites';
import { bannerFor } from './banner-for';
import { settleChip } from './chip';
import { judge } from './judge';
import { keep } from './keeper';
import { tiedIntent } from './one-send';
import { ownWords } from './own-words';
import type { Parts } from './parts';
import { pressed } from './press';
import { accountHandle, type Context, contextOf } from './reading';
import { isGranted } from './site-registration';
import { forgetTab, noteTab, type TabAccount } from './tabs';
import { hearVoices } from './voices';

/** A composer that is being torn down after Send may still ask for its line; a draft that opens again comes later. ms. */
const TORN_DOWN = 2_000;

/** Where a page says that it is, and whose. */
interface Claim {
  readonly site: Site;
  readonly account: string;
}

/**
 * The answer to each of a page's questions. Whatever comes from an account that isn't turned on is dropped unread.
 * @param changed called where the ledger, or what is read, changed
 */
export function handlers(parts: Parts, changed: () => Promise<void>): Handlers {
  const { db, now } = parts;
  const judged = judge(parts);
  const voices = hearVoices(parts);

  return {
    async hello({ site, account, unread }, sender) {
      const started = await db.sites.get(site);
      // A script that runs on after the browser took the site away must fall silent too.
      const tab = sender.tab?.id;
      if (started?.on !== true || !(await isGranted(parts, site))) {
        if (tab !== undefined) await forgetTab(parts, tab);
        return 'off';
      }
      const handle = account === undefined ? undefined : accountHandle(site, account);
      if (unread) await tell(await setHealth(db, site, 'structure', false, now()));
      if (handle === undefined) return 'ask';
      const { reading } = await meetAccount(db, site, handle);
      if (tab !== undefined) await noteTab(parts, tab, { site, account: handle, ...(await ownOf(reading)) });
      return reading === 'on' && !draws(started) ? 'count' : reading;
    },

    composer: read(async (ask, context) => {
      await takeBack(ask, context);
      return bannerFor(parts, ask, context);
    }),

    intent: read(async ({ text, ...said }, context, sender) => {
      const { site, account } = context;
      // R24: an ask, where the request itself can't be read. Whether it is brief, a draft with its signature does not say.
      const { brief: _, ...written } = text ? (await ownWords(parts)).judge(text) : {};
      const report = await tiedIntent(parts.memory, sender.tab?.id, said);
      const { to, cc, bcc } = report.recipients;
      const shown = shownSame([...to, ...cc, ...bcc], context);
      // First: it can't be seen a second time.
      const news = await keep(parts, [intentEntry(report, context, written), ...shown]);
      if (report.from !== undefined) await addAlias(db, site, account, report.from);
      await settleChip(parts, to, report.at, written);
      await tell(news);
      return null;
    }),

    fate: read(async (report, context) => {
      const { draft } = report;
      const of = draft
        ? (await unlessClosed(db, () => knownSend(db, draft)))?.latest
        : await latestSendIn(db, report.conversation, report.at - UNDO_WINDOW);
      const entry = fateEntry(report, context, of);
      await tell(await keep(parts, entry ? [entry] : []));
      return null;
    }),

    conversation: read(async ({ report }, context) => {
      const said = await judged(report, context);
      await looked(conversationEntries(said, context), context);
      // Only a help: the question is in the rep's own language without it.
      await tell(await voices(report, said, context).catch(() => false));
      // Gmail's request names the rep; LinkedIn's does not.
      const me = said.messages.find(({ from }) => from?.handle === context.account && from.name)?.from;
      if (context.site === 'linkedin' && me?.name) await nameAccount(db, 'linkedin', me.handle, me.name);
      return null;
    }),

    list: read(async ({ report }, context) => {
      const span = coverageSpan(report, context.seenAt);
      if (span) await cover(db, context.account, span);
      await looked(listEntries(report, context), context);
      return null;
    }),

    press: read((said, context) => pressed(parts, said, context, changed)),

    health: read(async ({ what, agrees, at }, { site }) => {
      await tell(await setHealth(db, site, what, agrees, at));
      return null;
    }),
  };

  /** Only for an account that is turned on. */
  function read<In extends Claim, Out>(
    handle: (input: In, context: Context, sender: Sender) => Promise<Out>,
  ): (input: In, sender: Sender) => Promise<Out | null> {
    return async (input, sender) => {
      const account = accountHandle(input.site, input.account);
      const context = account && (await contextOf(parts, input.site, account, now()));
      return context ? handle(input, context, sender) : null;
    };
  }

  /** Goes into the tab's note, so that an account that is read is known as such while the store can't be opened. */
  async function ownOf(reading: 'ask' | 'on' | 'off'): Promise<Pick<TabAccount, 'own'>> {
    if (reading !== 'on') return {};
    const { handles, domains } = await readOwn(db);
    return { own: { handles: [...handles], domains: [...domains] } };
  }

  async function tell(news: boolean): Promise<void> {
    if (news) await changed();
  }

  async function looked(entries: readonly Entry[], { site, seenAt }: Context): Promise<void> {
    const { contacts } = await append(db, entries);
    await markLooked(db, site, seenAt);
    await tell(contacts.length > 0);
  }

  /** R5: a draft that was sent a moment ago and stands in a composer again never went. */
  async function takeBack({ draft, conversation }: ComposerAsk, context: Context): Promise<void> {
    const known = draft && (await knownSend(db, draft));
    if (!draft || known?.since === undefined) return;
    const age = context.seenAt - known.since;
    if (age < TORN_DOWN || age > UNDO_WINDOW) return;
    const entry = fateEntry({ draft, conversation, fate: 'undone', at: context.seenAt }, context, known.latest);
    await tell(await keep(parts, entry ? [entry] : []));
  }
}
