import { useSpeech } from '../../components/speech';
import type { Handle } from '../../lib/domain/contact';
import { text } from '../../lib/text/catalogue';
import { pages } from '../../lib/text/pages';

interface ContactsProps {
  /** Whose ledger stands beside the list; nobody's where the address names none. */
  readonly contact: Handle | undefined;
}

/** Everyone, and beside the list the chosen one's ledger. */
export function Contacts(_: ContactsProps) {
  const t = text(pages, useSpeech().locale);
  return (
    <main>
      <h1 className="vh">{t.contacts}</h1>
    </main>
  );
}
