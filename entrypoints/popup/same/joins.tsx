import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import type { SameEntry } from '../../../lib/domain/ledger';
import { text } from '../../../lib/text/catalogue';
import { date } from '../../../lib/text/dates';
import { identitiesText } from '../../../lib/text/names';
import { same } from '../../../lib/text/same';
import type { RepActs } from '../use-rep-acts';
import './joins.css';

interface JoinsProps {
  readonly joins: readonly SameEntry[];
  readonly acts: RepActs;
}

/** R23: what the rep joined to make this one contact, and the way back of each. */
export function Joins({ joins, acts }: JoinsProps) {
  const speech = useSpeech();
  const t = text(same, speech.locale);
  return joins.map((join) => {
    const [one, other] = join.handles.map((handle) => identitiesText([handle]));
    return (
      <p className="join" key={join.id}>
        <span>{t.since(one ?? '', other ?? '', date(speech, join.seenAt))}</span>
        <Button look="bare" onClick={() => acts.split(join)}>
          {t.split}
        </Button>
      </p>
    );
  });
}
