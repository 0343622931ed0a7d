import type { Handle } from '../../lib/domain/contact';
import type { ConversationName, Entry } from '../../lib/domain/ledger';
import { type Form, LANGUAGES, type Language } from '../../lib/domain/question';
import type { BannerState } from '../../lib/protocol/banner-act';
import { byKeys } from '../../lib/store/by-keys';
import type { Store } from '../../lib/store/database';
import type { Settings, VoiceRecord } from '../../lib/store/records';
import { readSettings } from '../../lib/store/settings';
import { readVoice } from '../../lib/store/voices';
import type { Offer, OfferedQuestion } from '../../lib/text/offer';
import { fill } from '../../lib/text/questions/fill';
import { firstNameIn } from '../../lib/text/questions/first-name';
import { questionsOf } from '../../lib/text/questions/own-questions';
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
 * The questions that the line may offer, filled in: in the language and form that the rep chose in the line, else as
 * this person was last read, else the rep's own language, formally. One without words in that language is left out.
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
  const language = state.language ?? voice?.language ?? repsLanguage(settings, languages());
  const form = language === 'en' ? undefined : (state.form ?? formTo(settings, language, voice));
  const name = to.name ?? known?.name;
  const filling = {
    language,
    form,
    subject,
    firstName: name === undefined ? undefined : firstNameIn(name, addressOf(contact)),
    myName: settings.myName || mine,
  };
  const questions = questionsOf(settings.questions).flatMap((question): readonly OfferedQuestion[] => {
    const text = fill(question, filling);
    return text === undefined ? [] : [{ id: question.id, shape: question.shape, text }];
  });
  const chosen = questions.find(({ id }) => id === state.question) ?? questions[0];
  // Ours have words in each language; the rep's own stand beside them.
  if (!chosen) throw new Error(`No question in ${language}`);
  return { questions, chosen: chosen.id, language, ...(form ? { form } : {}), showFirst: settings.showFirst };
}

/** Formal, until they were read to write otherwise. What was heard in another language says nothing of this one. */
function formTo({ form }: Settings, language: Language, voice: VoiceRecord | undefined): Form {
  if (form !== 'theirs') return form;
  return (voice?.language === language ? voice.form : undefined) ?? 'formal';
}

/** The rep's own: of the five, that of the screens where it was chosen, else the browser's most wanted. */
function repsLanguage({ locale }: Settings, languages: readonly string[]): Language {
  if (locale !== 'browser') return locale;
  const wanted = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
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
