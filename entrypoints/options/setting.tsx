import type { ReactNode } from 'react';
import { Marked } from './marked';
import './setting.css';

/** One setting: its name, one sentence that says what it does now, and the control. What is searched is name and sentence. */
export interface Setting {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly control?: ReactNode;
  /** Stands below, over the whole width. */
  readonly under?: ReactNode;
  /** Changed since this page was opened: what it was, and the way back. */
  readonly was?: {
    readonly says: string;
    readonly back: string;
    readonly backName: string;
    readonly restore: () => void;
  };
}

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly settings: readonly Setting[];
}

export function SettingRow({ setting, words }: { setting: Setting; words: string }) {
  const { id, name, says, control, under, was } = setting;
  return (
    <li className="setting" id={`set-${id}`}>
      <h3>
        <Marked text={name} words={words} />
        {was && (
          <span className="was">
            {was.says} ·{' '}
            <button type="button" className="link" aria-label={was.backName} onClick={was.restore}>
              {was.back}
            </button>
          </span>
        )}
      </h3>
      <p className="says" id={`says-${id}`}>
        <Marked text={says} words={words} />
      </p>
      {control && <div className="control">{control}</div>}
      {under && <div className="under">{under}</div>}
    </li>
  );
}

/** The groups with only what matches: every word of the search stands in the setting's name or sentence. */
export function matching(groups: readonly Group[], words: string): readonly Group[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  const fits = ({ name, says }: Setting) => {
    const text = `${name} ${says}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, settings: group.settings.filter(fits) }))
    .filter((group) => group.settings.length > 0);
}
