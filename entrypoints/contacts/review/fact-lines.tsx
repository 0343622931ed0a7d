import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import type { LedgerLine } from '../../../lib/domain/line';
import type { Card } from '../../../lib/store/review';
import { text } from '../../../lib/text/catalogue';
import { lineText } from '../../../lib/text/ledger-line';
import { review } from '../../../lib/text/review';
import { LineSign } from '../../popup/ledger-lines';

/** The last lines of the ledger, a row each: what, where, when. */
export function FactLines({ lines, starts }: Pick<Card, 'lines' | 'starts'>) {
  const t = text(review, useSpeech().locale);
  return (
    <ul className="facts" aria-label={t.lastLines}>
      {lines.map((line) => (
        <FactLine key={`${line.kind} ${line.target}`} line={line} starts={line.target === starts?.target} />
      ))}
    </ul>
  );
}

function FactLine({ line, starts }: { readonly line: LedgerLine; readonly starts: boolean }) {
  const speech = useSpeech();
  const t = text(review, speech.locale);
  const { date, title, reason } = lineText(line, speech, starts);
  const said = starts ? (line.subject ? t.lastReply(line.subject) : t.lastReplyBare) : title;
  return (
    <li>
      <LineSign line={line} counts={line.counts} />
      <Icon name={line.kind === 'decision' ? 'person' : line.channel === 'linkedin' ? 'chat' : 'mail'} />
      <span>{date}</span>
      <span className="cut">
        {said}
        <span className="vh">{`, ${reason}`}</span>
      </span>
    </li>
  );
}
