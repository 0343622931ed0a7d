import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import { ways } from '../../../lib/text/ways';
import './bulk-bar.css';

interface BulkBarProps {
  readonly count: number;
  /** Only of one: there is no asking of many at once. */
  readonly onAsk: (() => void) | undefined;
  readonly onLater: () => void;
  readonly onLetGo: () => void;
  /** Only of two. */
  readonly onSame: (() => void) | undefined;
  readonly onClear: () => void;
}

/** What can be done with those who are ticked; it floats over the end of the list. */
export function BulkBar({ count, onAsk, onLater, onLetGo, onSame, onClear }: BulkBarProps) {
  const { locale } = useSpeech();
  const [t, w] = [text(contacts, locale), text(ways, locale)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="bulk" role="group" aria-label={t.selected(count)}>
      <b role="status">{t.selected(count)}</b>
      {onAsk && (
        <Button keyCap="a" onClick={onAsk}>
          {w.ask}
        </Button>
      )}
      <Button keyCap="l" aria-haspopup="dialog" onClick={onLater}>
        {w.later}
      </Button>
      <Button keyCap="x" onClick={onLetGo}>
        {w.letGo}
      </Button>
      {onSame && <Button onClick={onSame}>{t.samePerson}</Button>}
      <Button look="quiet" keyCap="esc" aria-keyshortcuts="Escape" onClick={onClear}>
        {t.clear}
      </Button>
    </div>
  );
}
