import type { ListReport, RowReport } from '../../../domain/report';
import { every, first } from '../../../guest/find';
import { conversationName, messageName, names, timeOf } from '../ids';
import * as SELECTORS from '../selectors';
import { people, person, visible, within } from './find';

/** Reads of the lists that a page shows, row by row. What a row proves, and no more: gmail.md, section 5. */

/**
 * The visible lists. Rows of other extensions and of builds that we don't know have no ids: they are left out, and a
 * list of such rows alone is no list.
 * @param hash of the address: it says which list this is.
 */
export function listsOf(page: ParentNode, hash: string): readonly ListReport[] {
  const mains = every(page, SELECTORS.main).filter(visible);
  const lists = mains.flatMap((main) => every(main, SELECTORS.list).filter(visible));
  const route = routeOf(hash);
  return lists
    .map((list) => ({
      ...route,
      // Of a sectioned inbox each list holds its own kind of mail only: none of them covers time (R21).
      newestPage: route.newestPage && lists.length === 1,
      rows: every(list, SELECTORS.row)
        .filter(visible)
        .map(rowOf)
        .filter((row) => row !== undefined),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * What the address says of the list: the names in its rows are senders in the inbox and in All Mail, recipients in
 * Sent, Scheduled and Drafts and in a search of just one of those; anywhere else that is not known.
 */
export function routeOf(hash: string): Pick<ListReport, 'view' | 'names' | 'newestPage'> {
  // Gmail opens at the inbox, and names it in the address a moment later.
  const [view, ...rest] = (hash.replace(/^#/, '').split('?')[0] || 'inbox').split('/');
  // An open conversation's token stands where the page's number would: then the number is not known.
  const newestPage = rest.every((part) => part === 'p1');
  if (view === 'inbox' || view === 'all') return { view, names: 'senders', newestPage };
  if (view === 'sent') return { view, names: 'recipients', newestPage };
  if (view === 'drafts' || view === 'scheduled') return { view: 'other', names: 'recipients', newestPage };
  const place = view === 'search' ? searched(rest[0] ?? '') : undefined;
  if (!place) return { view: 'other', names: 'unknown', newestPage: false };
  return { view: place === 'sent' ? 'sent' : 'other', names: 'recipients', newestPage: false };
}

/** Where a search looks; undefined where it may look elsewhere too. */
function searched(query: string): string | undefined {
  let text = '';
  try {
    text = decodeURIComponent(query.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
  if (/(^|\s)(-|OR\b|\|)|[{}]/.test(text)) return undefined;
  return /(?:^|\s)(?:in|is):(sent|drafts?|scheduled)(?=\s|$)/i.exec(text)?.[1]?.toLowerCase();
}

function rowOf(row: Element): RowReport | undefined {
  const thread = every(row, SELECTORS.rowThread).find((element) => !within(element, SELECTORS.rowCopy));
  const id = (name: string) => thread?.getAttribute(name);
  const conversation = names([conversationName(id('data-thread-id')), conversationName(id('data-legacy-thread-id'))]);
  if (!thread || conversation.length === 0) return undefined;
  const last = messageName(id('data-legacy-last-message-id'));
  const settled = messageName(id('data-legacy-last-non-draft-message-id'));
  const marked = first(row, SELECTORS.rowDraft) !== undefined || !!id('data-standalone-draft-id');
  const draftPending = marked || (last !== undefined && settled !== undefined && last !== settled);
  const lastMessage = settled ?? (marked ? undefined : last);
  const time = timeOf(lastMessage);
  const named = every(row, SELECTORS.rowPeople).filter((element) => !within(element, SELECTORS.rowCopy));
  const count = Number(first(row, SELECTORS.rowCount)?.textContent?.replace(/\D/g, '') || Number.NaN);
  const subject = thread.textContent?.trim();
  return {
    conversation,
    ...(lastMessage && { lastMessage }),
    ...(time !== undefined && { time }),
    people: people(named.map((one) => person(one.getAttribute('email'), one.getAttribute('name')))),
    ...(count > 0 && { count }),
    ...(subject && { subject }),
    draftPending,
  };
}
