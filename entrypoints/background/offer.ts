import type { Handle } from '../../lib/domain/contact';
import type { ConversationName, Entry } from '../../lib/domain/ledger';
import type { BannerState } from '../../lib/protocol/banner-act';
import { byKeys } from '../../lib/store/by-keys';
import type { Store } from '../../lib/store/database';
import { readSettings } from '../../lib/store/settings';
import { readVoice } from '../../lib/store/voices';
import type { Offer } from '../../lib/text/offer';
import { firstNameIn } from '../../lib/text/questions/first-name';
import { offerOf, ownLanguage } from '../../lib/text/questions/offer-of';
import type { Parts } from './parts';

/** Whom a question is for, and where it is to stand. */
export interface OfferTo {
  readonly contact: Handle;
  /** As the ledger or the page has it. */
  readonly name?: string | undefined;
  /** The rep's own mailbox or profile. */
  readonly account: Handle;
  /** In which it is written; none = a new one. */
  readonly conversation: readonly ConversationName[];
  /** Of the draft, where the composer shows it; else it is the conversation's. */
  readonly subject?: string | undefined;
  /** What the rep chose in the line. */
  readonly state?: BannerState | undefined;
}

/**
 * The questions that the line may offer to this person, filled in, in their language and form (`offerOf`).
 * @throws StoreTrouble
 */
export async function offerFor({ db, languages }: Parts, to: OfferTo): Promise<Offer> {
  const { contact, account, conversation, state = {} } = to;
  const [settings, known, mine, subject] = await Promise.all([
    readSettings(db),
    db.contacts.where('handles').equals(contact).first(),
    ownName(db, account),
    to.subject || subjectIn(db, conversation),
  ]);
  const voice = await readVoice(db, known?.handles ?? [contact]);
  const name = to.name ?? known?.name;
  const filled = {
    subject,
    firstName: name === undefined ? undefined : firstNameIn(name, addressOf(contact)),
    myName: settings.myName || mine,
  };
  return offerOf(settings, filled, voice, ownLanguage(settings.locale, languages()), state);
}

function addressOf(contact: Handle): string | undefined {
  return contact.startsWith('email:') ? contact.slice('email:'.length) : undefined;
}

/** What stands for {my name}, where the settings name none. */
async function ownName(db: Store, account: Handle): Promise<string | undefined> {
  return (await db.accounts.toArray()).find(({ handle }) => handle === account)?.name;
}

/** The conversation's subject, as it was seen last. LinkedIn's have none. */
async function subjectIn(db: Store, conversation: readonly ConversationName[]): Promise<string | undefined> {
  const seen = (await byKeys(db.entries, 'conversations', conversation)).map(({ entry }) => entry);
  return seen
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .map(subjectOf)
    .find((subject) => subject !== undefined);
}

function subjectOf(entry: Entry): string | undefined {
  return entry.kind === 'sent' || entry.kind === 'reply' ? entry.subject : undefined;
}
