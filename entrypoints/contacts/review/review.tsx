import { useSpeech } from '../../../components/speech';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { pages } from '../../../lib/text/pages';

interface ReviewProps {
  readonly settings: Settings;
}

/** The Friday review, below the bar. */
export function Review(_: ReviewProps) {
  const t = text(pages, useSpeech().locale);
  return (
    <main>
      <h1 className="vh">{t.review}</h1>
    </main>
  );
}
