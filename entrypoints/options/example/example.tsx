import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import type { Cadence } from '../../../lib/domain/cadence';
import type { CorrectionEntry } from '../../../lib/domain/ledger';
import type { BannerState, PressedAct } from '../../../lib/protocol/banner-act';
import { text } from '../../../lib/text/catalogue';
import { example } from '../../../lib/text/example';
import type { Speech } from '../../../lib/text/locale';
import { exampleCorrection } from './example-ledger';
import { type ExampleLine, exampleLine } from './example-line';
import { exampleView } from './example-view';
import './example.css';

interface ExampleProps {
  readonly cadence: Cadence;
  readonly speech: Speech;
  /** Beside the settings: a greeting in place of a text, and no subject. */
  readonly small?: boolean;
}

/** Why the line is not there, or what one of its ways would do in Gmail. */
type Said = 'closed' | 'never' | 'ledger' | 'noted';

const SAYS: Readonly<Partial<Record<PressedAct['do'], Said>>> = {
  close: 'closed',
  never: 'never',
  openLedger: 'ledger',
};

/** A mail that does not exist, with the real line in it: the same code, counting and words as in Gmail. */
export function Example({ cadence, speech, small = false }: ExampleProps) {
  const t = text(example, speech.locale);
  const root = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const line = useRef<ExampleLine>(undefined);
  const [said, say] = useState<Said>();
  const [corrections, setCorrections] = useState<readonly CorrectionEntry[]>([]);
  const [state, setState] = useState<BannerState>({});
  const { view, unanswered } = exampleView(cadence, corrections, speech, state);
  const gone = said === 'closed' || said === 'never';
  // The view is made anew at each drawing: only what it says decides whether the line is drawn again.
  const drawn = JSON.stringify(gone ? undefined : view);

  useEffect(() => {
    if (!root.current || !body.current || !tools.current) return;
    const parts = { root: root.current, body: body.current, tools: tools.current };
    const made = exampleLine(parts, (act) => {
      if (act.do === 'state') setState(act.state);
      else if (act.do === 'correct')
        setCorrections((all) => [...all, exampleCorrection(act.target, act.counts, Date.now())]);
      else say(SAYS[act.do] ?? 'noted');
    });
    line.current = made;
    return () => made.remove();
  }, []);

  useEffect(() => {
    line.current?.draw(drawn === undefined ? undefined : JSON.parse(drawn));
  }, [drawn]);

  const words = small ? t.greeting : t.body;
  useEffect(() => {
    if (body.current) body.current.textContent = words;
  }, [words]);

  // Beside the settings there is no need to say how it is tried.
  const quiet = small && view !== undefined && said === undefined;
  const again = () => {
    say(undefined);
    setCorrections([]);
    setState({});
    line.current?.again();
  };
  const note = said
    ? t[said]
    : view
      ? t.keys('Alt+Shift+G')
      : unanswered > 0
        ? t.below(unanswered, cadence.limit)
        : t.fine;

  return (
    <div>
      <div className={small ? 'stage small' : 'stage'} lang={speech.locale}>
        <section className="mail" ref={root} aria-label={t.name}>
          {!small && <div className="bar">{t.reply(t.subject)}</div>}
          {/* biome-ignore lint/a11y/useSemanticElements: an editor, as in Gmail, so that Insert goes its way */}
          <div
            className="typing"
            ref={body}
            contentEditable="plaintext-only"
            suppressContentEditableWarning
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-label={t.bodyName}
            spellCheck={false}
          />
          <div className="tools" ref={tools} aria-hidden="true">
            <span className="send">{t.send}</span>
            <span className="g t" />
            <span className="g" />
            <span className="g r" />
            <span className="g end" />
          </div>
        </section>
      </div>
      <div className={quiet ? 'example-note quiet' : 'example-note'} lang={speech.locale}>
        <p role="status">{!quiet && note}</p>
        {(gone || !view) && (
          <Button look="bare" onClick={again}>
            {t.again}
          </Button>
        )}
      </div>
    </div>
  );
}
