import type { Embedded } from '../document';
import { type Chance, chance } from '../ids';
import type { Mail, MailboxView, Person, Thread } from '../mail';
import type { GmailOptions } from '../options';
import { type Words, wordsOf } from './words';

/** What all parts of the page share: the mailbox as last fetched, the options, the words, the clock. */
export class App {
  readonly account: string;
  readonly popout: boolean;
  readonly words: Words;
  readonly chance: Chance;
  readonly listeners = new Set<() => void>();
  options: GmailOptions;
  box: MailboxView;
  #offset: number;

  constructor({ mailbox, options, account, popout }: Embedded) {
    this.box = mailbox;
    this.options = options;
    this.account = account;
    this.popout = popout;
    this.words = wordsOf(options.language);
    this.#offset = mailbox.now - Date.now();
    // Client-made ids differ from load to load.
    this.chance = chance(mailbox.now & 0x7fffffff);
  }

  /** `/mail/u/0/`, `/mail/u/0/d/<id>/`. */
  get base(): string {
    return `/mail/u/${this.#path}/`;
  }

  /** Where saves and sends are posted; a delegated mailbox has its id in the path. */
  get sync(): string {
    return `/sync/u/${this.#path}/i/s`;
  }

  get #path(): string {
    return this.account.startsWith('d/') ? `0/${this.account}` : this.account;
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  async refresh(): Promise<void> {
    const answer = await fetch(`${this.base}stand-in/mailbox`);
    this.box = (await answer.json()) as MailboxView;
    this.#offset = this.box.now - Date.now();
    for (const listener of this.listeners) listener();
  }

  thread(sync: string): Thread | undefined {
    return this.box.threads.find((thread) => thread.sync === sync);
  }

  mails(thread: string): Mail[] {
    return this.box.mails.filter((mail) => mail.thread === thread);
  }

  isMine(person: Person): boolean {
    return [this.box.me, ...this.box.aliases].some(({ email }) => email === person.email);
  }

  /** The person of an address as the address book knows it; the bare address otherwise. */
  known(email: string): Person {
    return this.box.directory.find((person) => person.email === email.toLowerCase()) ?? { name: email, email };
  }
}
