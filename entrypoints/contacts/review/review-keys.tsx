import { type KeyLine, KeySheet } from '../../../components/key-sheet';
import { useSpeech } from '../../../components/speech';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import { review } from '../../../lib/text/review';

/** The keys of the review, over it; closed by Esc or ? again. */
export function ReviewKeys({ onClose }: { readonly onClose: () => void }) {
  const { locale } = useSpeech();
  const [t, c] = [text(review, locale), text(contacts, locale)];
  const keys: readonly KeyLine[] = [
    [[c.space], t.keyKeep],
    [['a'], t.keyAsk],
    [['l'], c.keyLater],
    [['x'], c.keyLetGo],
    [['1', '2', '3', '4'], t.keyAnswer],
    [['z'], c.keyUndo],
    [['?'], c.keyKeys],
  ];
  return <KeySheet keys={keys} onClose={onClose} />;
}
