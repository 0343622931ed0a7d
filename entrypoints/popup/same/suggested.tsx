import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import type { Suggestion } from '../../../lib/domain/standing-kept';
import type { ContactRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { evidenceText } from '../../../lib/text/evidence';
import { identitiesText } from '../../../lib/text/names';
import { same } from '../../../lib/text/same';
import type { RepActs } from '../use-rep-acts';
import './suggested.css';

interface SuggestedProps {
  readonly contact: ContactRecord;
  readonly suggestion: Suggestion;
  readonly acts: RepActs;
}

/** R14: "Same person?", asked once, with what speaks for it; never a name alone. */
export function Suggested({ contact, suggestion, acts }: SuggestedProps) {
  const speech = useSpeech();
  const t = text(same, speech.locale);
  const { person } = suggestion;
  const say = (same: boolean) => acts.suggested(contact, person.handle, same);
  return (
    <section className="suggested" aria-label={t.ask}>
      <Icon name="people" />
      <p>
        <b>{t.ask}</b> <b>{identitiesText([person.handle])}</b> {evidenceText(suggestion, speech)}
      </p>
      <Button onClick={() => say(true)}>{t.pick}</Button>
      <Button look="bare" onClick={() => say(false)}>
        {t.no}
      </Button>
    </section>
  );
}
