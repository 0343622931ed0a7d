import { useSpeech } from '../../../components/speech';
import { handleText } from '../../../lib/domain/contact';
import type { Settings } from '../../../lib/store/records';
import type { Card } from '../../../lib/store/review';
import { text } from '../../../lib/text/catalogue';
import type { Offer } from '../../../lib/text/offer';
import { firstNameIn } from '../../../lib/text/questions/first-name';
import { offerOf, ownLanguage } from '../../../lib/text/questions/offer-of';
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
  const { questions, chosen, language, form } = offerTo(card, settings);
  const words = questions.find(({ id }) => id === chosen)?.text;
  const name = languageName(language, locale);
  const called = form && formName(language, form);
  return (
    <figure className="would">
      <q lang={language}>{words}</q>
      <figcaption>{t.wouldAsk(called === undefined ? name : `${name}, ${called}`)}</figcaption>
    </figure>
  );
}

function offerTo({ row: { contact }, lines, starts, voice, mine }: Card, settings: Settings): Offer {
  const mail = contact.handles.find((handle) => handle.startsWith('email:'));
  const filled = {
    subject: [...lines, ...(starts ? [starts] : [])].find(({ subject }) => subject)?.subject,
    firstName: contact.name && firstNameIn(contact.name, mail && handleText(mail)),
    myName: settings.myName || mine,
  };
  return offerOf(settings, filled, voice, ownLanguage(settings.locale, navigator.languages));
}
