import type { ReactNode } from 'react';
import './pill.css';

interface PillProps {
  /** `brass`: a decision is due. */
  readonly look?: 'plain' | 'brass' | 'accent';
  /** What the figure in it says, for those who listen. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A figure or a word beside a name. */
export function Pill({ look = 'plain', label, children }: PillProps) {
  return (
    <span className={look === 'plain' ? 'pill' : `pill ${look}`}>
      {label === undefined ? (
        children
      ) : (
        <>
          <span aria-hidden="true">{children}</span>
          <span className="vh">{label}</span>
        </>
      )}
    </span>
  );
}
