import { useEffect, useState } from 'react';
import { Blank } from '../../../components/blank';
import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { Toast } from '../../../components/toast';
import type { Settings } from '../../../lib/store/records';
import type { RoundKind } from '../../../lib/store/review';
import { text } from '../../../lib/text/catalogue';
import { pages } from '../../../lib/text/pages';
import { review } from '../../../lib/text/review';
import { Cannot, Opening } from '../../popup/states';
import { useKeys } from '../../popup/use-keys';
import { calledIn } from './called-in';
import { newsText } from './news-text';
import { PersonCard } from './person-card';
import { Progress } from './progress';
import { ReviewKeys } from './review-keys';
import { current } from './round';
import { RoundEnd } from './round-end';
import { useRound } from './use-round';
import './review.css';

interface ReviewProps {
  readonly settings: Settings;
  /** How many are in the round that is on, for the bar; none at its end. */
  readonly onInRound: (n: number) => void;
}

/** The Friday review, below the bar: one person at a time, four ways, twenty people in five minutes. */
export function Review({ settings, onInRound }: ReviewProps) {
  const t = text(pages, useSpeech().locale);
  const [kind, setKind] = useState<RoundKind>('open');
  return (
    <main className="rev">
      <h1 className="vh">{t.review}</h1>
      <WholeRound key={kind} kind={kind} onKind={setKind} settings={settings} onInRound={onInRound} />
    </main>
  );
}

interface WholeRoundProps extends ReviewProps {
  readonly kind: RoundKind;
  readonly onKind: (kind: RoundKind) => void;
}

function WholeRound({ kind, onKind, settings, onInRound }: WholeRoundProps) {
  const speech = useSpeech();
  const t = text(review, speech.locale);
  const using = useRound(kind);
  const { live, round, news, take, undo } = using;
  const person = round && current(round);
  const inRound = kind === 'open' && round ? (person ? round.people.length : 0) : undefined;
  useEffect(() => {
    if (inRound !== undefined) onInRound(inRound);
  }, [inRound, onInRound]);
  const [keys, setKeys] = useState(false);
  useKeys({ z: () => void undo(), '?': () => setKeys(true) });

  const failed = news && news.code !== 'taken' && news.code !== 'back';
  const other = kind === 'open' ? 'never-asked' : 'open';
  const switchKind = (look: 'quiet' | 'bare') => (
    <Button look={look} title={t.neverAskedSays} onClick={() => onKind(other)}>
      {kind === 'open' ? t.neverAsked : t.everybody}
    </Button>
  );
  return (
    <>
      <p role="status" className="vh">
        {failed || !news ? '' : newsText(news, round, speech)}
      </p>
      {!round && live.state === 'failed' && <Cannot error={live.error} onRetry={live.retry} />}
      {!round && live.state === 'opening' && <Opening />}
      {round?.people.length === 0 && (
        <Blank title={kind === 'open' ? t.nobody : t.nobodyNeverAsked} way={switchKind('bare')}>
          {kind === 'open' ? t.nobodySays : t.neverAskedSays}
        </Blank>
      )}
      {round && round.people.length > 0 && <Progress round={round} />}
      {round && person && (
        <>
          <PersonCard key={person.contact.id} person={person} settings={settings} take={take} />
          <div className="next">
            <span className="cut">
              <UpNext names={round.people.slice(round.steps.length + 1, round.steps.length + 3).map(calledIn)} />
            </span>
            <span className="way">
              {switchKind('quiet')}
              {round.steps.length > 0 && (
                <Button look="quiet" keyCap="z" onClick={() => void undo()}>
                  {t.undo}
                </Button>
              )}
            </span>
          </div>
        </>
      )}
      {round && round.people.length > 0 && !person && (
        <>
          <RoundEnd {...using} round={round} />
          <div className="next end-next">{switchKind('quiet')}</div>
        </>
      )}
      {keys && <ReviewKeys onClose={() => setKeys(false)} />}
      <Toast>{failed && newsText(news, round, speech)}</Toast>
    </>
  );
}

function UpNext({ names }: { readonly names: readonly string[] }) {
  const t = text(review, useSpeech().locale);
  return (
    names.length > 0 && (
      <>
        {t.upNext} <b>{names.join(', ')}</b>
      </>
    )
  );
}
