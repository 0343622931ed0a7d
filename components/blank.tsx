import type { ReactNode } from 'react';
import { Icon } from './icon';
import './blank.css';

interface BlankProps {
  /** `end`: an empty list is an end. `gap`: something could not be read. */
  readonly sign?: 'end' | 'gap';
  readonly title: string;
  readonly children?: ReactNode;
  /** The way out, if there is one. */
  readonly way?: ReactNode;
}

/** In place of a list: says why there is none. */
export function Blank({ sign = 'end', title, children, way }: BlankProps) {
  return (
    <div className={sign === 'gap' ? 'blank gap' : 'blank'}>
      <Icon name={sign === 'gap' ? 'ringdash' : 'mark'} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {way}
    </div>
  );
}
