import { useRef } from 'react';
import { Button } from '../../../components/button';
import { text } from '../../../lib/text/catalogue';
import { example } from '../../../lib/text/example';
import type { Speech } from '../../../lib/text/locale';
import type { LineSettings } from './example-view';
import { useExample } from './use-example';
import './example.css';

interface ExampleProps {
  readonly settings: LineSettings;
  readonly speech: Speech;
  /** Beside the settings: a greeting in place of a text, and no subject. */
  readonly small?: boolean;
}

/** A mail that does not exist, with the real line in it: the same code, counting and words as in Gmail. */
export function Example({ settings, speech, small = false }: ExampleProps) {
  const t = text(example, speech.locale);
  const root = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const words = small ? t.greeting : t.body;
  const { said, touched, speaks, unanswered, again } = useExample({ root, body, tools }, settings, speech, words);

  // Beside the settings there is no need to say how it is tried.
  const quiet = small && speaks && said === undefined && !touched;
  const { limit } = settings.cadence;
  const rest = unanswered > 0 ? t.below(unanswered, limit) : t.fine;
  const note = said ? t[said] : speaks ? t.keys('Alt+Shift+G') : rest;

  return (
    <div>
      <div className={small ? 'stage small' : 'stage'} lang={speech.locale}>
        <section className="mail" ref={root} aria-label={t.name}>
          {!small && <div className="subject">{t.reply(t.subject)}</div>}
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
        <p role="status">{!quiet && !(small && touched && !said) && note}</p>
        {(said !== undefined || touched || !speaks) && (
          <Button look="bare" onClick={again}>
            {t.again}
          </Button>
        )}
      </div>
    </div>
  );
}
