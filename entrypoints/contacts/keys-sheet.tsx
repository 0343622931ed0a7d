import { type KeyLine, KeySheet } from '../../components/key-sheet';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { contacts } from '../../lib/text/contacts';

/** The keys of this page, over it; closed by Esc or ? again. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }) {
  const t = text(contacts, useSpeech().locale);
  const keys: readonly KeyLine[] = [
    [['j', 'k'], t.keyMove],
    [['a'], t.keyAsk],
    [['↵'], t.keyOpen],
    [['l'], t.keyLater],
    [[t.space], t.keySelect],
    [['x'], t.keyLetGo],
    [['/'], t.keySearch],
    [['r'], t.keyAnswered],
    [['esc'], t.keyBack],
    [['c'], t.keyLog],
    [['?'], t.keyKeys],
    [['z'], t.keyUndo],
  ];
  return <KeySheet keys={keys} onClose={onClose} />;
}
