import { text } from '../lib/text/catalogue';
import type { HealthText } from '../lib/text/health';
import { pages } from '../lib/text/pages';
import { Pill } from './pill';
import { useSpeech } from './speech';
import { StatusLine } from './status-line';
import './top-bar.css';

const HREF = { contacts: '/contacts.html#/', review: '/contacts.html#/review', options: '/options.html' } as const;
const ORDER = ['contacts', 'review', 'options'] as const;

interface TopBarProps {
  /** Which of our pages this is. */
  readonly current: keyof typeof HREF;
  /** How many are in the Friday review; nothing where nobody is, or it is not known. */
  readonly inRound?: number | undefined;
  /** How each site's reading stands, on the right. */
  readonly health?: readonly HealthText[];
}

/** The bar on every page of ours: the sign, the pages, how the reading stands. */
export function TopBar({ current, inRound = 0, health = [] }: TopBarProps) {
  const { locale } = useSpeech();
  const t = text(pages, locale);
  return (
    <header className="bar">
      <img src="/icon/sign.svg" alt="Gelegen" />
      <nav aria-label={t.pages}>
        {ORDER.map((page) => (
          <a key={page} href={HREF[page]} aria-current={page === current ? 'page' : undefined}>
            {t[page]}
            {page === 'review' && inRound > 0 && (
              <Pill look={page === current ? 'plain' : 'brass'} label={t.inRound(inRound)}>
                {inRound.toLocaleString(locale)}
              </Pill>
            )}
          </a>
        ))}
      </nav>
      <div className="health">
        <StatusLine sites={health} />
      </div>
    </header>
  );
}
