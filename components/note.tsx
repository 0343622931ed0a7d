import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './note.css';

interface NoteProps {
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** Ways out, under the sentence. */
  readonly ways?: ReactNode;
}

/** A gap in what we know, or a decision about reading: on top of what it touches. */
export function Note({ icon = 'ringdash', children, ways }: NoteProps) {
  return (
    <div className="note">
      <Icon name={icon} />
      <div>
        {children}
        {ways && <div className="ways">{ways}</div>}
      </div>
    </div>
  );
}
