import { useSpeech } from '../../../components/speech';
import type { Handle } from '../../../lib/domain/contact';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import './letters.css';

interface LettersProps {
  readonly letters: ReadonlyMap<string, Handle>;
  readonly onGo: (id: Handle) => void;
}

/** Beside a long list by name: the letters, to jump by. One stop for Tab; arrows go from one to the next. */
export function Letters({ letters, onGo }: LettersProps) {
  const t = text(contacts, useSpeech().locale);
  return (
    <nav className="letters" aria-label={t.letters}>
      {[...letters].map(([letter, id], place) => (
        <button
          key={letter}
          type="button"
          tabIndex={place === 0 ? 0 : -1}
          onClick={() => onGo(id)}
          onKeyDown={(event) => {
            const by =
              event.key === 'ArrowDown'
                ? 'nextElementSibling'
                : event.key === 'ArrowUp'
                  ? 'previousElementSibling'
                  : undefined;
            if (!by) return;
            event.preventDefault();
            const next = event.currentTarget[by];
            if (next instanceof HTMLElement) next.focus();
          }}
        >
          {letter.toUpperCase()}
        </button>
      ))}
    </nav>
  );
}
