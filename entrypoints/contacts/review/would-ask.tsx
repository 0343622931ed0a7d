import { useSpeech } from '../../../components/speech';
import { handleText } from '../../../lib/domain/contact';
import type { Form, Language } from '../../../lib/domain/question';
import type { Settings } from '../../../lib/store/records';
import type { Card } from '../../../lib/store/review';
import { text } from '../../../lib/text/catalogue';
import type { Locale } from '../../../lib/text/locale';
import { fill } from '../../../lib/text/questions/fill';
import { firstNameIn } from '../../../lib/text/questions/first-name';
import { questionsOf } from '../../../lib/text/questions/own-questions';
import { review } from '../../../lib/text/review';
import { formName, languageName } from '../../options/tongues';

interface WouldAskProps {
  readonly card: Card;
  readonly settings: Settings;
}

/** The question as the line would offer it to them: the rep's first one, in their language and form. */
export function WouldAsk({ card, settings }: WouldAskProps) {
  const { locale } = useSpeech();
  const t = text(review, locale);
  const { words, language, form } = wouldAsk(card, settings, locale);
  const called = formName(language, form);
  const name = languageName(language, locale);
  return (
    <figure className="would">
      <q lang={language}>{words}</q>
      <figcaption>{t.wouldAsk(called === undefined ? name : `${name}, ${called}`)}</figcaption>
    </figure>
  );
}

/** In words that nobody has said yet; a language that no question of the rep's has falls back to ours. */
function wouldAsk(
  { row: { contact }, lines, starts, voice }: Card,
  { questions, form: wish, myName }: Settings,
  locale: Locale,
): { readonly words: string; readonly language: Language; readonly form: Form } {
  const language = voice?.language ?? locale;
  const form = wish === 'theirs' ? (voice?.form ?? 'formal') : wish;
  const mail = contact.handles.find((handle) => handle.startsWith('email:'));
  const filling = {
    language,
    form,
    subject: [...lines, ...(starts ? [starts] : [])].find(({ subject }) => subject)?.subject,
    firstName: contact.name && firstNameIn(contact.name, mail && handleText(mail)),
    myName,
  };
  for (const question of questionsOf(questions)) {
    const words = fill(question, filling);
    if (words !== undefined) return { words, language, form };
  }
  throw new Error(`No question in ${language}`);
}
