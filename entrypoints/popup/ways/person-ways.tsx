import { useSpeech } from '../../../components/speech';
import { waysOut } from '../../../lib/domain/ways-out';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { ways as words } from '../../../lib/text/ways';
import { Answers, Days, Ways } from './row-acts';
import type { RowWays } from './use-ways';

interface PersonWaysProps {
  readonly row: Row;
  readonly ways: RowWays;
}

/** The same ways out at the foot of one person's view; the days, where they are asked for, over them. */
export function PersonWays({ row, ways }: PersonWaysProps) {
  const t = text(words, useSpeech().locale);
  return (
    <>
      <Days row={row} ways={ways} />
      {waysOut(row.tally).includes('note') ? (
        <fieldset className="answers" aria-label={t.itWas}>
          <Answers row={row} ways={ways} main />
        </fieldset>
      ) : (
        <Ways row={row} ways={ways} main />
      )}
    </>
  );
}
