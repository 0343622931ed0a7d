import { threadToken } from '../ids';
import { isDraft, isScheduled, isSent, isUnread, type Mail, type Person, type Thread } from '../mail';
import type { App } from './app';
import { el, nextId, pressed } from './dom';
import { number, shortDate } from './words';

export type ListName = 'inbox' | 'sent' | 'all' | 'drafts' | 'scheduled' | 'search';

const SHOWS: Record<ListName, (mail: Mail, words: string) => boolean> = {
  inbox: (mail) => mail.labels.includes('^i'),
  sent: isSent,
  all: (mail) => !isDraft(mail),
  drafts: isDraft,
  scheduled: isScheduled,
  search: (mail, words) =>
    `${mail.subject} ${mail.text} ${[mail.from, ...mail.to].map((one) => `${one.name} ${one.email}`).join(' ')}`
      .toLowerCase()
      .includes(words.toLowerCase()),
};

/** A row to show: a thread, or with conversation view off one message of it. */
export interface Row {
  readonly thread: Thread;
  readonly mails: readonly Mail[];
}

export function rowsOf(app: App, list: ListName, words = ''): Row[] {
  const rows: Row[] = [];
  for (const thread of app.box.threads) {
    const mails = app.mails(thread.sync);
    const shown = mails.filter((mail) => SHOWS[list](mail, words));
    if (shown.length === 0) continue;
    if (app.options.conversationView) rows.push({ thread, mails });
    else rows.push(...shown.map((mail) => ({ thread, mails: [mail] })));
  }
  return rows.sort((one, other) => newest(other) - newest(one));
}

const newest = ({ mails }: Row): number => mails.at(-1)?.at ?? 0;

/** `[gh=tl]` with its table: in Inbox and All the spans name senders, elsewhere recipients. */
export function listTable(app: App, list: ListName, rows: readonly Row[], open: (row: Row) => void): HTMLElement {
  const body = el('tbody', undefined, ...rows.map((row) => rowElement(app, list, row, open)));
  if (app.options.foreign) body.prepend(foreignRow());
  const table = el('table.F.cf.zt', { role: 'grid', id: nextId() }, body);
  return el('div.UI', { gh: 'tl' }, el('div', undefined, el('div.Cp', undefined, el('div', undefined, table))));
}

function rowElement(app: App, list: ListName, row: Row, open: (row: Row) => void): HTMLElement {
  const { thread, mails } = row;
  const { words, options } = app;
  const sent = mails.filter((mail) => !isDraft(mail));
  const last = mails.at(-1);
  const said = sent.at(-1) ?? last;
  const labelId = nextId();
  const attributes = {
    'data-thread-id': `#${thread.sync}${options.conversationView ? '' : `|${last?.sync}`}`,
    'data-legacy-thread-id': thread.legacy,
    'data-legacy-last-message-id': last?.legacy,
    'data-legacy-last-non-draft-message-id': said?.legacy,
    ...(last !== undefined && isDraft(last)
      ? { 'data-standalone-draft-id': sent.length === 0 ? `#${last.sync}` : undefined }
      : {}),
  };
  const subject = last?.subject.replace(/^Re: /, '') ?? thread.subject;
  const snippet = (said?.text ?? '').replace(/\s+/g, ' ').slice(0, 120);
  const when = shortDate(options.language, said?.at ?? 0, app.now());
  const mark = () => el('span', attributes, subject);
  const names = () => people(app, list, mails);
  const unread = mails.some(isUnread);
  const element = el(
    `tr.zA.${unread ? 'zE' : 'yO'}`,
    { id: nextId(), role: 'row', tabindex: -1, draggable: 'true', 'aria-labelledby': labelId, jscontroller: 'ZdOxDb' },
    el('td.PF.xY'),
    el(
      'td.oZ-x3.xY',
      undefined,
      el(
        'div.oZ-jc.T-Jo.J-J5-Ji',
        { role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.choose, tabindex: -1 },
        el('div.T-Jo-auh'),
      ),
    ),
    el(
      'td.apU.xY',
      undefined,
      el('span.aXw.T-KT', { role: 'button', 'aria-label': words.star, title: words.star }, '☆'),
    ),
    el('td.xY.bnk.byv'),
    el(
      'td.yX.xY',
      { role: 'gridcell', tabindex: -1 },
      el('div.afn', { id: labelId }, ...names(), ', ', mark(), ', ', el('span', undefined, when), `, ${snippet}.`),
      el('div.yW', { id: nextId() }, ...names()),
    ),
    el(
      'td.xY.a4W',
      { role: 'gridcell', tabindex: -1 },
      el(
        'div.xS',
        { role: 'link' },
        el(
          'div.xT',
          undefined,
          el('div.y6', undefined, el('span.bog', { id: nextId() }, mark())),
          el('span.y2', undefined, el('span.Zt', undefined, '\u00a0-\u00a0'), snippet),
        ),
      ),
    ),
    el('td.byZ.xY'),
    el('td.yf.xY', undefined, '\u00a0'),
    el(
      'td.xW.xY',
      { role: 'gridcell', tabindex: -1 },
      el('span', { id: nextId(), title: when, 'aria-label': when }, el('span', undefined, when)),
    ),
    el('td.bq4.xY', undefined, el('ul.bqY', { role: 'toolbar' }, el('li.bqX.brq', { 'data-tooltip': words.archive }))),
  );
  pressed(element, () => open(row));
  return element;
}

/** Names of the first and the last few, the count, and the word for a draft. */
function people(app: App, list: ListName, mails: readonly Mail[]): HTMLElement[] {
  const { words, options } = app;
  const sent = mails.filter((mail) => !isDraft(mail));
  const outward = list === 'sent' || list === 'scheduled' || list === 'drafts';
  const all: Person[] = outward
    ? mails.filter((mail) => app.isMine(mail.from)).flatMap(({ to }) => to)
    : sent.map(({ from }) => from);
  const unique = all.filter((person, index) => all.findIndex(({ email }) => email === person.email) === index);
  const shown = unique.length > 3 ? [unique[0], ...unique.slice(-2)] : unique;
  const made = shown.flatMap((person, index) => {
    if (person === undefined) return [];
    const mine = !outward && app.isMine(person);
    const unread = mails.some((mail) => isUnread(mail) && mail.from.email === person.email);
    const name = el(
      `span.${unread ? 'zF' : 'yP'}`,
      { email: person.email, name: mine ? words.me : person.name, 'data-hovercard-id': person.email, translate: 'no' },
      mine ? words.me : (person.name.split(' ')[0] ?? ''),
    );
    return [el('span.bA4', undefined, name), ...(index < shown.length - 1 ? [el('span', undefined, ', ')] : [])];
  });
  const lead = outward && list === 'sent' ? [el('span', undefined, `${words.to}: `)] : [];
  const count =
    options.conversationView && sent.length > 1
      ? [el('span.bx0', undefined, number(options.language, sent.length))]
      : [];
  const draft = mails.some(isDraft) ? [el('span.boq', undefined, ` ${words.draft}`)] : [];
  return [...lead, ...made, ...count, ...draft];
}

/** A row as another extension injects it: it names somebody, and is no mail. */
const foreignRow = (): HTMLElement =>
  el(
    'tr.zA.yO.foreign-extension-row',
    undefined,
    el('td.xY'),
    el('td.xY'),
    el('td.xY'),
    el('td.xY'),
    el(
      'td.yX.xY',
      undefined,
      el('div.yW', undefined, el('span.yP', { email: 'tracked@elsewhere.example', name: 'Tracked' }, 'Tracked')),
    ),
    el('td.xY.a4W', undefined, 'Opened twice'),
    el('td.xY'),
    el('td.xY'),
    el('td.xW.xY'),
  );

/** The hash of a row in its list. */
export const hashOf = (list: string, { thread, mails }: Row, conversationView: boolean): string =>
  `#${list}/${threadToken(conversationView ? thread.sync : `${thread.sync}|${mails[0]?.sync ?? ''}`)}`;
