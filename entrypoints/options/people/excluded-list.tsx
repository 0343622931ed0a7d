import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { handleText } from '../../../lib/domain/contact';
import type { ContactRecord } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { settings } from '../../../lib/text/settings';
import './people.css';

interface ExcludedListProps {
  readonly people: readonly ContactRecord[];
  onAgain(person: ContactRecord): Promise<void>;
}

/** Everyone who is never counted, each with the reason that was given, and the way back. */
export function ExcludedList({ people, onAgain }: ExcludedListProps) {
  const { locale } = useSpeech();
  const t = text(settings, locale);
  return (
    <ul className="names">
      {people.map((person) => (
        <li key={person.id}>
          <span className="who">
            {person.name && <>{person.name} </>}
            <small>{handleText(person.id)}</small>
            {person.excluded && person.excluded !== 'person' && <small> · {t.as[person.excluded]}</small>}
          </span>
          <Button
            look="bare"
            aria-label={t.againName(person.name ?? handleText(person.id))}
            onClick={() => void onAgain(person)}
          >
            {t.again}
          </Button>
        </li>
      ))}
    </ul>
  );
}
