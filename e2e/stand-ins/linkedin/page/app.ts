import { type Chance, chance } from '../../gmail/ids';
import type { Embedded } from '../document';
import type { Conversation, InboxView, Member, Message } from '../model';
import type { LinkedInOptions } from '../options';
import type { Router } from './router';
import type { Thread } from './thread';
import { type Words, wordsOf } from './words';

/** A message on its way: its item bears the token, a UUID, until the server has named it. */
export interface Pending {
  readonly token: string;
  readonly conversation: string;
  /** Empty for a GIF. */
  readonly text: string;
  readonly at: number;
}

/** What all parts of the page share: the account as last heard of, the options, the words, the clock. */
export class App {
  readonly words: Words;
  readonly chance: Chance;
  readonly router: Router;
  readonly listeners = new Set<() => void>();
  readonly threads = new Set<Thread>();
  readonly pending = new Map<string, Pending>();
  /** Where overlay and dialogs are mounted: the document's body, or the shadow root of the outlet. */
  root: HTMLElement | ShadowRoot = document.body;
  options: LinkedInOptions;
  view: InboxView;
  #offset: number;

  constructor({ view, options }: Embedded, router: Router) {
    this.view = view;
    this.options = options;
    this.router = router;
    this.words = wordsOf(options.language);
    this.#offset = view.now - Date.now();
    this.chance = chance(view.now & 0x7fffffff);
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** Takes in what the server pushed. */
  hear(view: InboxView): void {
    this.view = view;
    this.#offset = view.now - Date.now();
    this.changed();
  }

  changed(): void {
    for (const thread of this.threads) thread.update();
    for (const listener of [...this.listeners]) listener();
  }

  member(id: string): Member | undefined {
    return this.view.members.find((each) => each.id === id);
  }

  /** The member of a profile's address, which may hold the slug or the id. */
  profile(part: string): Member | undefined {
    return this.view.members.find(({ id, slug }) => id === part || slug === part);
  }

  name(id: string): string {
    return this.member(id)?.name ?? this.view.companies.find(({ urn }) => urn === id)?.name ?? '';
  }

  conversation(id: string): Conversation | undefined {
    return this.view.conversations.find((each) => each.id === id);
  }

  title(conversation: Conversation): string {
    return conversation.title ?? conversation.others.map((id) => this.name(id)).join(', ');
  }

  messages(conversation: string): Message[] {
    return this.view.messages.filter((each) => each.conversation === conversation);
  }

  /** The address of a conversation. */
  address(conversation: string): string {
    return `/messaging/thread/${this.options.encoded ? encodeURIComponent(conversation) : conversation}/`;
  }

  /** Conversations, the newest first. */
  newest(): Conversation[] {
    const last = ({ id }: Conversation) => this.messages(id).at(-1)?.at ?? 0;
    return [...this.view.conversations].sort((one, other) => last(other) - last(one));
  }

  /** The newest conversation with exactly these members. */
  between(members: readonly string[]): Conversation | undefined {
    const wanted = [...members].sort().join();
    return this.newest().find(({ others }) => [...others].sort().join() === wanted);
  }

  /** Posts as the site does; the answer's `value`, undefined where it was refused. */
  async post(path: string, body: BodyInit): Promise<Record<string, unknown> | undefined> {
    const headers = { 'content-type': 'text/plain;charset=UTF-8', 'csrf-token': 'ajax:0000000000000000001' };
    const answer = await fetch(path, { method: 'POST', headers, body });
    if (!answer.ok) return undefined;
    return ((await answer.json()) as { value?: Record<string, unknown> }).value ?? {};
  }

  /** For decoys and people: what happens outside the page. */
  async control(act: string, ...values: unknown[]): Promise<void> {
    await fetch('/stand-in/control', { method: 'POST', body: JSON.stringify({ act, values }) });
  }
}
