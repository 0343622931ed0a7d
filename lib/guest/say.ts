import type { Client } from '../protocol/client';
import type { Answer, Ask } from '../protocol/messages';
import type { SiteAdapter } from './site-adapter';

type Kind = Exclude<keyof Ask, 'hello'>;

/** What is said while an account is read: without the site and the account, which `sayer` puts in. */
export type Said<K extends Kind> = Omit<Ask[K]['in'], 'site' | 'account'>;

export type Say = <K extends Kind>(kind: K, what: Said<K>) => Promise<Answer<Ask[K]['out']>>;

export function sayer(client: Client, { site }: SiteAdapter, account: string): Say {
  // `Said` leaves out exactly these two; TypeScript can't put a generic Omit together again.
  return <K extends Kind>(kind: K, what: Said<K>) =>
    client.ask(kind, { ...what, site, account } as unknown as Ask[K]['in']);
}

/** `key` with its value, or nothing: a field that is not there is left out of a message. */
export function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
