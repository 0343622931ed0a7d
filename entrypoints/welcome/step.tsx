import type { ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { text } from '../../lib/text/catalogue';
import { welcome } from '../../lib/text/welcome';

interface StepProps {
  readonly n: number;
  readonly done?: boolean;
  readonly heading: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One of the three steps: its number, or a check once it is done. */
export function Step({ n, done = false, heading, lead, children }: StepProps) {
  const t = text(welcome, useSpeech().locale);
  const id = `step-${n}`;
  return (
    <section className={done ? 'step done' : 'step'} aria-labelledby={id}>
      <span className="n" aria-hidden="true">
        {done ? <Icon name="check" /> : n}
      </span>
      <div>
        <h2 id={id}>
          <span className="vh">{n}. </span>
          {heading}
          {done && <span className="vh"> ({t.done})</span>}
        </h2>
        <p>{lead}</p>
        {children}
      </div>
    </section>
  );
}
