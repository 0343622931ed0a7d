import { type Handle, handleText } from '../../domain/contact';
import type { ConversationName } from '../../domain/ledger';
import { tokenOf } from './ids';

/** Addresses in Gmail that the rep opens by an own act. Each in the account that wrote: `authuser` takes its address. */

const MAIL = 'https://mail.google.com/mail/';

/**
 * The conversation itself. `#all/` holds it wherever it was filed; a legacy id stands there as it is, and a `thread-a:`
 * as the token that Gmail's own address shows (gmail.md, section 0).
 * @returns undefined where none of its names can stand in an address
 */
export function conversationUrl(account: Handle, names: readonly ConversationName[]): string | undefined {
  const legacy = names.find((name) => name.startsWith('t:'))?.slice(2);
  const place = legacy ?? names.map(tokenOf).find((token) => token !== undefined);
  return place && `${MAIL}${as(account)}#all/${place}`;
}

/** A new mail to this address (`view=cm`, documented by its users since 2012; `fs`: as large as the window). */
export function newMailUrl(account: Handle | undefined, to: Handle): string {
  return `${MAIL}${as(account) || '?'}${account ? '&' : ''}view=cm&fs=1&to=${encodeURIComponent(handleText(to))}`;
}

/** R21: Gmail's own search for what came from these addresses. */
export function searchUrl(account: Handle | undefined, from: readonly Handle[]): string {
  return `${MAIL}${as(account)}#search/${encodeURIComponent(`from:(${from.map(handleText).join(' OR ')})`)}`;
}

function as(account: Handle | undefined): string {
  return account ? `?authuser=${encodeURIComponent(handleText(account))}` : '';
}
