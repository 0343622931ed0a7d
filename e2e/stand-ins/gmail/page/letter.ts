import type { Mail, Person } from '../mail';
import { DRAFT, type Outgoing } from '../sync';
import type { App } from './app';
import { el } from './dom';
import { longDate } from './words';

export type Kind = 'new' | 'reply' | 'replyAll' | 'forward';

/** One mail being written: what outlives its composer (undo, full screen, pop-out). */
export interface Letter {
  readonly kind: Kind;
  /** The mail answered or forwarded. */
  readonly about: Mail | undefined;
  sync: string | undefined;
  thread: string | undefined;
  saves: number;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  /** The editable's content. */
  body: Node[];
  /** Quoted mail that is still folded away behind the three dots. */
  quote: HTMLElement | undefined;
  inline: boolean;
  /** The composer's own number (`input[name=composeid]`). */
  number: number;
}

let composed = 0;

export function newLetter(app: App, kind: Kind = 'new', about?: Mail): Letter {
  composed += 1;
  const answering = about !== undefined && kind !== 'forward';
  const others = (people: readonly Person[]) => people.filter((person) => !app.isMine(person));
  const sender = about === undefined ? [] : app.isMine(about.from) ? about.to : [about.from];
  const rest = about === undefined || kind !== 'replyAll' ? [] : others(app.isMine(about.from) ? [] : about.to);
  const subject = about?.subject.replace(/^(Re|Fwd): /, '') ?? '';
  return {
    kind,
    about,
    sync: undefined,
    thread: answering ? about.thread : undefined,
    saves: 0,
    from: app.box.me,
    to: answering ? [...sender, ...rest] : [],
    cc: answering && kind === 'replyAll' ? others(about.cc) : [],
    bcc: [],
    subject: about === undefined ? '' : kind === 'forward' ? `Fwd: ${subject}` : `Re: ${subject}`,
    body: [el('br'), ...signature(app)],
    quote: about === undefined ? undefined : quoteOf(app, about),
    inline: about !== undefined,
    number: composed,
  };
}

/** A draft of the mailbox, opened again. */
export function draftLetter(app: App, mail: Mail): Letter {
  const about = app.box.mails.find(({ sync }) => sync === mail.answers);
  composed += 1;
  return {
    kind: about === undefined ? 'new' : 'reply',
    about,
    sync: mail.sync,
    thread: mail.thread,
    saves: 1,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    subject: mail.subject,
    body: [...lines(mail.text), ...signature(app)],
    quote: about === undefined ? undefined : quoteOf(app, about),
    inline: about !== undefined,
    number: composed,
  };
}

/** The letter as it is posted. */
export function outgoing(app: App, letter: Letter, html: string, labels: readonly string[] = DRAFT): Outgoing {
  if (letter.sync === undefined || letter.thread === undefined)
    throw new Error('a letter is named before it is posted');
  const composite = !app.options.conversationView && !letter.thread.includes('|') ? `|${letter.sync}` : '';
  const answers = letter.kind === 'forward' ? undefined : letter.about;
  return {
    sync: letter.sync,
    thread: `${letter.thread}${composite}`,
    from: letter.from,
    to: letter.to,
    cc: letter.cc,
    bcc: letter.bcc,
    at: app.now(),
    subject: letter.subject,
    html: `<div dir="ltr">${html}</div>`,
    ...(letter.quote === undefined ? {} : { quoted: `<br>${letter.quote.outerHTML}` }),
    ...(answers === undefined ? {} : { answers: answers.sync, answersRfc: answers.rfc }),
    labels,
    saves: letter.saves,
  };
}

/** Text as the editable holds it, a `<div>` a line. */
export const lines = (text: string): Node[] =>
  text.split('\n').map((line) => el('div', undefined, line === '' ? el('br') : line));

function signature(app: App): Node[] {
  if (!app.options.signature) return [];
  const { name } = app.box.me;
  const sign = el(
    'div.gmail_signature',
    { dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    ...lines(`${name}\nKadelicht`),
  );
  return [el('br'), el('span.gmail_signature_prefix', undefined, '-- '), el('br'), sign];
}

function quoteOf(app: App, mail: Mail): HTMLElement {
  const words = app.words.wrote
    .replace('{d}', longDate(app.options.language, mail.at))
    .replace('{p}', `${mail.from.name} <${mail.from.email}>`);
  return el(
    'div.gmail_quote.gmail_quote_container',
    undefined,
    el('div.gmail_attr', { dir: 'ltr' }, words, el('br')),
    el('blockquote.gmail_quote', undefined, el('div', { dir: 'ltr' }, ...lines(mail.text))),
  );
}
