import { grown } from './growth';
import { type Chance, chance, foreign, legacyId, rfcId } from './ids';
import { isScheduled, type Mail, type MailboxView, type Person, type Thread } from './mail';
import { PEOPLE, type SeedThread } from './seed';
import { answerBody, type Json, peopleOf, readBody } from './sync';

/** A mail that comes in, or one of the rep's own sent from elsewhere. */
export interface Delivery {
  readonly from: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly subject: string;
  readonly text: string;
  /** A mail of this thread is answered; a new thread otherwise. */
  readonly thread?: string;
}

/** One account's mail, as the server keeps it. */
export class Mailbox {
  readonly #mails = new Map<string, Mail>();
  readonly #threads = new Map<string, Thread>();
  readonly #chance: Chance;
  #history = 527_481;

  readonly me: Person;
  readonly aliases: readonly Person[];
  readonly clock: () => number;

  constructor(me: Person, aliases: readonly Person[], seed: number, clock: () => number) {
    this.me = me;
    this.aliases = aliases;
    this.clock = clock;
    this.#chance = chance(seed);
  }

  /** Lays a history down, relative to the clock. */
  grow(history: readonly SeedThread[]): void {
    for (const each of history) {
      const { thread, mails } = grown(each, this.me, this.clock(), this.#chance);
      this.#threads.set(thread.sync, thread);
      for (const mail of mails) this.#put(mail);
    }
  }

  view(): MailboxView {
    this.#sendDue();
    return {
      me: this.me,
      aliases: this.aliases,
      directory: Object.values(PEOPLE),
      threads: [...this.#threads.values()],
      mails: [...this.#mails.values()].sort((one, other) => one.at - other.at),
      now: this.clock(),
    };
  }

  legacyOf(sync: string): string | undefined {
    return this.#mails.get(sync)?.legacy;
  }

  /** Takes in a mail from outside. */
  deliver(delivery: Delivery): Mail {
    const at = this.clock();
    const legacy = legacyId(at, this.#chance);
    const known = delivery.thread === undefined ? undefined : this.#threads.get(delivery.thread);
    const thread = known ?? this.#open(foreign('thread', legacy), legacy, delivery.subject);
    const before = this.#of(thread.sync).at(-1);
    const mine = delivery.from.email === this.me.email;
    return this.#put({
      sync: foreign('msg', legacy),
      legacy,
      rfc: rfcId(this.#chance),
      thread: thread.sync,
      from: delivery.from,
      to: delivery.to ?? [this.me],
      cc: delivery.cc ?? [],
      bcc: [],
      at,
      subject: delivery.subject,
      text: delivery.text,
      html: '',
      ...(before === undefined ? {} : { answers: before.sync }),
      labels: mine ? ['^all', '^f'] : ['^all', '^i', '^u'],
    });
  }

  /** Takes a body of `/i/s` in and answers as Gmail does. */
  sync(body: Json): Json {
    const { numbers, saved, labelled } = readBody(body);
    const touched = new Set<string>();
    for (const { thread, message, answers } of saved) touched.add(this.#save(thread, message, answers).thread);
    for (const { put, taken, messages } of labelled) for (const sync of messages) this.#label(sync, put, taken);
    this.#history += numbers.length + 3;
    const threads = [...touched].flatMap((sync) => {
      const thread = this.#threads.get(sync);
      return thread === undefined ? [] : [{ ...thread, mails: this.#of(sync) }];
    });
    return answerBody(numbers, threads, this.#history, (sync) => this.#mails.get(sync)?.rfc);
  }

  #save(threadName: string, message: readonly Json[], answers: string | undefined): Mail {
    const at = this.clock();
    const legacy = legacyId(at, this.#chance);
    const asked = Array.isArray(message[10]) ? message[10].map(String) : [];
    const sync = String(message[0]);
    const subject = String(message[7] ?? '');
    const thread = this.#threads.get(threadName) ?? this.#open(threadName, legacy, subject);
    const parts = Array.isArray(message[8]) ? (message[8][1] as readonly (readonly Json[])[] | undefined) : undefined;
    const html = String(parts?.[0]?.[1] ?? '');
    const [from] = peopleOf([message[1] ?? null]);
    // As in the captured answers: `^f` for Sent is put on, and what the client alone needs is taken off.
    const labels = asked.includes('^pfg') ? ['^f', ...asked.filter((label) => label !== '^f_btns')] : asked;
    const later = Number(message[17]);
    return this.#put({
      sync,
      legacy,
      rfc: rfcId(this.#chance),
      thread: thread.sync,
      from: from ?? this.me,
      to: peopleOf(message[2]),
      cc: peopleOf(message[3]),
      bcc: peopleOf(message[4]),
      at,
      subject,
      text: plain(html),
      html,
      ...(answers === undefined ? {} : { answers }),
      labels,
      ...(labels.includes('^scheduled') ? { goesAt: later } : {}),
    });
  }

  #label(sync: string, put: readonly string[], taken: readonly string[]): void {
    const mail = this.#mails.get(sync);
    if (mail === undefined) return;
    if (put.includes('^k')) {
      this.#mails.delete(sync);
      if (this.#of(mail.thread).length === 0) this.#threads.delete(mail.thread);
      return;
    }
    const kept = mail.labels.filter((label) => !taken.includes(label));
    this.#mails.set(sync, { ...mail, labels: [...new Set([...kept, ...put])] });
  }

  /** Scheduled mails whose time has come go out, under a new legacy id. */
  #sendDue(): void {
    for (const mail of this.#mails.values()) {
      if (!isScheduled(mail) || mail.goesAt === undefined || mail.goesAt > this.clock()) continue;
      const { goesAt, ...rest } = mail;
      this.#put({ ...rest, at: goesAt, legacy: legacyId(goesAt, this.#chance), labels: ['^all', '^f'] });
    }
  }

  #of(thread: string): Mail[] {
    return [...this.#mails.values()].filter((mail) => mail.thread === thread).sort((one, other) => one.at - other.at);
  }

  #open(sync: string, legacy: string, subject: string): Thread {
    const thread = { sync, legacy, subject };
    this.#threads.set(sync, thread);
    return thread;
  }

  #put(mail: Mail): Mail {
    this.#mails.set(mail.sync, mail);
    return mail;
  }
}

/** Lines of a body as the page writes it: `<div>` or `<br>` a line; signature and quoted mail are left out. */
function plain(html: string): string {
  return html
    .replace(/<div class="gmail_(signature|quote)[\s\S]*$/, '')
    .replace(/<br[^>]*>|<div[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
