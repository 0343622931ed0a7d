import type { HealthText } from '../lib/text/health';
import './status-line.css';

/** How each site's reading stands: a dot and words; the words carry it. Where there is a short form, that is seen. */
export function StatusLine({ sites }: { readonly sites: readonly HealthText[] }) {
  return sites.map(({ says, short, state }) => (
    <span key={says} className={`live ${state}`} title={says}>
      {short && <span aria-hidden="true">{short}</span>}
      <span className={short && 'vh'}>{says}</span>
    </span>
  ));
}
