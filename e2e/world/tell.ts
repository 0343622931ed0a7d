import { isBrief } from '../../lib/classify/brief';
import type { Site } from '../../lib/domain/contact';
import type { Entry, MessageName, SentEntry } from '../../lib/domain/ledger';
import type { ReadingContext } from '../../lib/domain/reading/context';
import { conversationEntries } from '../../lib/domain/reading/conversation';
import { coverageSpan, listEntries } from '../../lib/domain/reading/list';
import { fateEntry, wireEntry } from '../../lib/domain/reading/send';
import type { WireReport } from '../../lib/domain/report';
import { append } from '../../lib/store/append';
import { correct } from '../../lib/store/correct';
import { cover } from '../../lib/store/coverage';
import type { Store } from '../../lib/store/database';
import { exclude } from '../../lib/store/exclude';
import { ledgerOf } from '../../lib/store/ledger-of';
import { log } from '../../lib/store/log';
import { readOwn } from '../../lib/store/own';
import { saySame } from '../../lib/store/same';
import { Conversation, type Kept, letterOf, Namer } from './mailbox';
import { meOn } from './named';
import { ME } from './people';
import { inboxReport, pageReport } from './shows';
import { type Act, at, type Chapter, personOf, type Sent, SOON, type Told } from './words';

/** Two mailboxes, and the rep before them: what happens there is seen as the extension sees it, and told to the store. */
export class World {
  readonly #db: Store;
  readonly #conversations = new Map<string, Conversation>();
  readonly #namer = new Namer();
  /** What the rep's client said last of a send, by conversation: an undo is of that one. */
  readonly #sent = new Map<Conversation, SentEntry>();
  readonly #through: (entry: Entry) => Entry | undefined;

  /** @param through what every entry goes through on its way to the store: for a world in which a rule does not hold */
  constructor(db: Store, through: (entry: Entry) => Entry | undefined = (entry) => entry) {
    this.#db = db;
    this.#through = through;
  }

  /** Everything in the order in which it happened, whatever chapter it is of. */
  async tell(chapters: readonly Chapter[]): Promise<void> {
    const told = chapters.flatMap((chapter) => chapter.tale.map((event) => ({ chapter, event })));
    const inOrder = told.toSorted((a, b) => at(a.event[0]) - at(b.event[0]));
    for (const { chapter, event } of inOrder) await this.#happens(chapter, event);
  }

  async #happens({ site = 'gmail', subject }: Chapter, [when, , act]: Told): Promise<void> {
    const now = at(when);
    const db = this.#db;
    const place = this.#place(site, 'subject' in act && act.subject ? act.subject : subject, act, now);
    switch (act.act) {
      case 'send':
        return this.#send(place, site, act, now);
      case 'schedule':
        return this.#keep([this.#asked(place, site, { ...act, how: 'here' }, now, at(act.goes))]);
      case 'undo':
      case 'cancel':
        return this.#takeBack(place, site, act.act, now);
      case 'receive':
        if (site === 'linkedin' && act.reactsTo !== undefined) place.react(act.reactsTo, act.from);
        else place.put(this.#received(place, act, now));
        return;
      case 'recall':
        return this.#recall(place, now);
      case 'react':
        return this.#keep([
          wireEntry({ ...this.#wire(place, site, act, now), reaction: true }, await this.#ctx(site, now)),
        ]);
      case 'look':
        return this.#keep(conversationEntries(pageReport(place, site, now), await this.#ctx(site, now + SOON)));
      case 'inbox': {
        const report = inboxReport([...this.#conversations.values()], now);
        const span = coverageSpan(report, now);
        if (span) await cover(db, ME.handle, span);
        return this.#keep(listEntries(report, await this.#ctx(site, now)));
      }
      case 'delete':
        return place.deleteTheirs(ME);
      case 'log':
        await log(db, { contact: act.who.handle, way: act.way, talk: act.talk }, now);
        return;
      case 'mark':
        return exclude(db, act.who.handle, act.as);
      case 'same':
        await saySame(db, act.who[0].handle, act.who[1].handle, act.same, now);
        return;
      case 'flip': {
        const line = (await ledgerOf(db, act.who.handle, now)).find(({ time }) => time === at(act.of));
        if (!line) throw new Error(`Nothing at ${act.of}`);
        return correct(db, { contact: act.who.handle, target: line.target, counts: act.counts }, now);
      }
    }
  }

  async #send(place: Conversation, site: Site, act: Extract<Act, { act: 'send' }>, now: number): Promise<void> {
    const { how, from } = act;
    if (how === 'phone' || how === 'colleague') {
      place.put({ ...letterOf(act), from: from ?? meOn(site), names: [this.#namer.legacy(now)], at: now });
      return;
    }
    await this.#keep([this.#asked(place, site, act, now)]);
  }

  /** What the site's own request says of a send; kept in the mailbox, but for an invitation that only acceptance shows. */
  #asked(place: Conversation, site: Site, act: Sent, now: number, goes?: number): Promise<SentEntry | undefined> {
    const report = this.#wire(place, site, act, now);
    const names: readonly MessageName[] =
      site === 'gmail' ? [report.name, this.#namer.legacy(now)] : [`urn:2-${this.#namer.next()}`];
    if (act.how !== 'bare')
      place.put({
        ...letterOf(act),
        from: meOn(site),
        names,
        at: now,
        client: report.name,
        ...(goes ? { goes } : {}),
      });
    const asked = { ...report, ...(goes ? { state: 'scheduled' as const, time: goes } : {}) };
    return this.#ctx(site, now + SOON).then((ctx) => {
      const entry = wireEntry(asked, ctx, true, now);
      if (entry) this.#sent.set(place, entry);
      return entry;
    });
  }

  #wire(
    place: Conversation,
    site: Site,
    { to, cc = [], text = '', how }: Pick<Sent, 'to'> & Partial<Sent>,
    now: number,
  ): WireReport {
    const gmail = site === 'gmail';
    const opens = place.messages.length === 0;
    const invitation = how === 'note' || how === 'bare' ? how : undefined;
    // LinkedIn names only the conversation, but for a first message.
    const people = gmail || opens ? { to: to.map(personOf), cc: cc.map(personOf) } : { to: [], cc: [] };
    return {
      site,
      name: gmail ? `msg-a:r${this.#namer.next()}` : `token:${this.#namer.next()}`,
      conversation: gmail ? place.names.slice(0, 1) : opens ? [] : place.names,
      state: 'sent',
      from: personOf(meOn(site)),
      recipients: { ...people, bcc: [], split: true },
      reaction: false,
      opens: opens && !invitation,
      ...(gmail ? { time: now, subject: place.subject } : {}),
      ...(invitation ? { invitation } : {}),
      ...(invitation === 'note' ? { unproven: true } : {}),
      ...(how === 'tool' ? { tool: true } : {}),
      ...(isBrief(text, ME.name) ? { brief: true } : {}),
    };
  }

  async #takeBack(place: Conversation, site: Site, how: 'undo' | 'cancel', now: number): Promise<void> {
    const { client } = place.takeBack(meOn(site));
    const of = this.#sent.get(place);
    if (!client || !of) throw new Error(`Nothing was sent in ${place.subject}`);
    const ctx = await this.#ctx(site, now);
    // The page says that it was undone; of what was planned only the client's next save as a draft tells.
    const undone = fateEntry({ draft: client, conversation: place.names, fate: 'undone', at: now }, ctx, of);
    const draft = wireEntry({ ...this.#wire(place, site, { to: [] }, now), name: client, state: 'draft' }, ctx);
    await this.#keep([how === 'undo' ? undone : draft]);
  }

  /** LinkedIn's own request names the message, whose item stays in the page with other words. */
  async #recall(place: Conversation, now: number): Promise<void> {
    const [name] = place.messages.findLast(({ from }) => from === meOn('linkedin'))?.names ?? [];
    if (!name) throw new Error(`Nothing to recall in ${place.subject}`);
    const report = this.#wire(place, 'linkedin', { to: [] }, now);
    await this.#keep([wireEntry({ ...report, name, state: 'recalled' }, await this.#ctx('linkedin', now))]);
  }

  #received(place: Conversation, act: Extract<Act, { act: 'receive' }>, now: number): Kept {
    const reactsTo = act.reactsTo === undefined ? undefined : place.messages[act.reactsTo]?.names[0];
    const name = act.from.email ? this.#namer.legacy(now) : (`urn:2-${this.#namer.next()}` as const);
    return { ...letterOf(act), from: act.from, names: [name], at: now, ...(reactsTo ? { reactsTo } : {}) };
  }

  #place(site: Site, subject: string, act: Act, now: number): Conversation {
    const key = `${site} ${subject}`;
    const known = this.#conversations.get(key);
    if (known) return known;
    const legacy = this.#namer.legacy(now).slice(2);
    const here = act.act === 'send' || act.act === 'schedule' ? ([`thread-a:r${this.#namer.next()}`] as const) : [];
    const names = site === 'gmail' ? ([...here, `t:${legacy}`] as const) : ([`urn:2-${legacy}`] as const);
    const made = new Conversation(subject, names);
    this.#conversations.set(key, made);
    return made;
  }

  async #ctx(site: Site, seenAt: number): Promise<ReadingContext> {
    return { site, account: meOn(site).handle, own: await readOwn(this.#db), seenAt };
  }

  async #keep(entries: readonly (Entry | undefined | Promise<Entry | undefined>)[]): Promise<void> {
    const seen = (await Promise.all(entries)).filter((entry) => entry !== undefined);
    const told = seen.flatMap((entry) => this.#through(entry) ?? []);
    await append(this.#db, told);
  }
}
