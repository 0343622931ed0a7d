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

/** Everyone to whom the rep said "not for this person", each with the way back. */
export function ExcludedList({ people, onAgain }: ExcludedListProps) {
  const t = text(settings, useSpeech().locale);
  return (
    <ul className="names">
      {people.map((person) => (
        <li key={person.id}>
          <span className="who">
            {person.name && <>{person.name} </>}
            <small>{handleText(person.id)}</small>
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
