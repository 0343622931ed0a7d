import { companyOf } from '../domain/company';
import { pairsSaid } from '../domain/identity';
import type { Suggestion } from '../domain/standing-kept';
import { wordsOf } from './contact-record';
import type { Store } from './database';
import type { ContactRecord } from './records';
import { pairId } from './same';

/** With so many of one name, the name says nothing. */
const MOST_NAMED = 50;

/**
 * R14: who else this contact may be: what its own ledger says (`Standing.suggestion`), else the contact whose profile
 * stands in its signature, else one of the same full name with an address of the same company. Asked once: what the rep
 * said of two of their handles is not asked again.
 */
export async function suggestionFor(db: Store, contact: ContactRecord): Promise<Suggestion | undefined> {
  const { suggestion, signed } = contact.standing;
  if (suggestion) return suggestion;
  const owner = signed && (await db.contacts.where('handles').equals(signed.profile).first());
  if (signed && owner && (await unsaid(db, contact, owner)))
    return { person: { ...named(owner), handle: signed.profile }, evidence: 'signature', at: signed.at };
  for (const other of await namesakes(db, contact))
    if (await unsaid(db, contact, other))
      return { person: { ...named(other), handle: addressAt(other, contact) }, evidence: 'company' };
  return undefined;
}

/** The rep has not said yet whether these two are one; what was taken back was not said. Reads no more than that. */
async function unsaid(db: Store, one: ContactRecord, other: ContactRecord): Promise<boolean> {
  if (one.id === other.id) return false;
  const pairs = one.handles.flatMap((a) => other.handles.map((b) => pairId(a, b)));
  const rows = await db.entries.where('id').startsWithAnyOf(pairs).toArray();
  return pairsSaid(rows.map(({ entry }) => entry)).length === 0;
}

/** Contacts of the same full name at the same company; a public mail domain is none, and nor is a profile. */
async function namesakes(db: Store, contact: ContactRecord): Promise<readonly ContactRecord[]> {
  const words = fullName(contact);
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined || words.length < 2 || companies(contact).size === 0) return [];
  const found = await db.contacts.where('words').equals(longest).limit(MOST_NAMED).toArray();
  const same = (other: ContactRecord) => fullName(other).join(' ') === words.join(' ');
  return found.filter((other) => same(other) && other.handles.some((handle) => sharesCompany(handle, contact)));
}

/** In order, so that "Koopmans, Bram" is Bram Koopmans. */
function fullName({ name }: ContactRecord): readonly string[] {
  return wordsOf(name ?? '').sort();
}

function companies({ handles }: ContactRecord): ReadonlySet<string> {
  return new Set(handles.flatMap((handle) => companyOf(handle) ?? []));
}

function sharesCompany(handle: ContactRecord['id'], contact: ContactRecord): boolean {
  const company = companyOf(handle);
  return company !== undefined && companies(contact).has(company);
}

function addressAt(other: ContactRecord, contact: ContactRecord): ContactRecord['id'] {
  return other.handles.find((handle) => sharesCompany(handle, contact)) ?? other.id;
}

function named({ name }: ContactRecord): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
