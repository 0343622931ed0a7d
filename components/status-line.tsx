import './status-line.css';

export interface Health {
  /** "Gmail until 14:05". */
  readonly says: string;
  /** What is seen of it where there is room for less; `says` is still read out. */
  readonly short?: string;
  /** `on`: read. `gap`: it can't be read. `off`: stopped. */
  readonly state: 'on' | 'gap' | 'off';
}

/** How each site's reading stands: a dot and words; the words carry it. */
export function StatusLine({ sites }: { readonly sites: readonly Health[] }) {
  return sites.map(({ says, short, state }) => (
    <span key={says} className={`live ${state}`} title={says}>
      {short && <span aria-hidden="true">{short}</span>}
      <span className={short && 'vh'}>{says}</span>
    </span>
  ));
}
