import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { Tally } from '../../../components/tally';
import { useLive } from '../../../components/use-live';
import type { Outcome } from '../../../lib/domain/ledger';
import type { Tally as Counted } from '../../../lib/domain/tally';
import type { Row } from '../../../lib/store/people';
import type { Settings } from '../../../lib/store/records';
import { readCard } from '../../../lib/store/review';
import { text } from '../../../lib/text/catalogue';
import { contacts } from '../../../lib/text/contacts';
import { factText, headText } from '../../../lib/text/fact';
import { identitiesText } from '../../../lib/text/names';
import { review } from '../../../lib/text/review';
import { ways } from '../../../lib/text/ways';
import { db } from '../../options/store';
import { dots, sign } from '../../popup/marks';
import { useKeys } from '../../popup/use-keys';
import { companyText } from '../company';
import { calledIn } from './called-in';
import { Dating } from './dating';
import { FactLines } from './fact-lines';
import type { UseRound } from './use-round';
import { OUTCOMES, WasAnswer } from './was-answer';
import { WouldAsk } from './would-ask';

interface PersonCardProps {
  /** As they stood when the round began: shown until the card was read. */
  readonly person: Row;
  readonly settings: Settings;
  readonly take: UseRound['take'];
}

/**
 * One person, and the four ways; of who answered a question, first what it was. The focus comes to it as it is drawn, so
 * that it is read out.
 */
export function PersonCard({ person, settings, take }: PersonCardProps) {
  const speech = useSpeech();
  const { locale, now } = speech;
  const [t, w] = [text(review, locale), text(ways, locale)];
  const ref = useRef<HTMLElement>(null);
  const title = useId();
  const { id } = person.contact;
  const live = useLive(() => db.attempt(() => readCard(db, id, now)), [id, now]);
  const card = live.state === 'ready' ? live.value : undefined;
  const { contact, tally } = card?.row ?? person;
  const name = calledIn(card?.row ?? person);
  const [dating, setDating] = useState<'later' | 'not_now'>();
  useEffect(() => ref.current?.focus({ focusVisible: false } as FocusOptions), []);

  const keep = () => take('keep', { code: 'keep' });
  const ask = () => take('ask');
  const letGo = () => take('let-go', { code: 'let-go' });
  const answer = (outcome: Outcome) =>
    outcome === 'not_now' ? setDating('not_now') : take('answer', { code: 'answer', outcome });
  const answers = tally.state === 'answer';
  const looks = tally.dueFor === 'unseen-ask';
  useKeys({
    ' ': keep,
    a: ask,
    l: () => setDating('later'),
    x: letGo,
    ...(answers && Object.fromEntries(OUTCOMES.map((outcome, place) => [`${place + 1}`, () => answer(outcome)]))),
  });

  return (
    <>
      <article className="card" ref={ref} tabIndex={-1} aria-labelledby={title}>
        <div className="top">
          <div>
            <h2 id={title}>{name}</h2>
            <p className="co">
              {[
                companyText(contact) ?? identitiesText(contact.handles),
                ...(speaksForItself(tally) ? [] : [factText(tally, speech)]),
              ].join(' · ')}
            </p>
          </div>
          <Big tally={tally} />
        </div>
        <FactLines lines={card?.lines ?? []} {...(card?.starts ? { starts: card.starts } : {})} />
        {answers ? (
          <WasAnswer toNote={tally.toNote} onAnswer={answer} />
        ) : looks ? undefined : card ? (
          <WouldAsk card={card} settings={settings} />
        ) : (
          <div className="would" />
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
        <div className="ways" role="group" aria-label={t.ways(name)}>
          <Button keyCap={text(contacts, locale).space} aria-keyshortcuts="Space" onClick={keep}>
            {t.keep}
          </Button>
          <Button look={answers ? 'plain' : 'main'} keyCap="a" onClick={ask}>
            {looks ? w.look : w.ask}
          </Button>
          <Button keyCap="l" aria-haspopup="dialog" onClick={() => setDating('later')}>
            {w.laterMore}
          </Button>
          <Button keyCap="x" onClick={letGo}>
            {w.letGo}
          </Button>
        </div>
      </article>
      {dating && (
        <Dating
          what={dating}
          name={name}
          toNote={tally.toNote}
          settings={settings}
          take={take}
          onClose={() => setDating(undefined)}
        />
      )}
    </>
  );
}

/** The number and its dots; where there is none, what there is instead: never a silent 0 (R21). */
function Big({ tally }: { readonly tally: Counted }) {
  const speech = useSpeech();
  const { lead, rest } = headText(tally, speech);
  const instead = sign(tally);
  return (
    <div className="big">
      <b aria-hidden="true">
        {instead ? <Icon name={instead} /> : tally.unanswered}
        {!instead && tally.atLeast && <small>+</small>}
      </b>
      <Tally dots={dots(tally)} label={rest === '' ? lead : `${lead} ${rest}`} />
    </div>
  );
}

/** The number, its dots and the lines below say it all. */
function speaksForItself(tally: Counted): boolean {
  const { state, unanswered, waiting, silenceSeen, atLeast, notRead, dueFor } = tally;
  const plain = unanswered > 0 && waiting === 0 && silenceSeen && !atLeast;
  return plain && state !== 'answer' && dueFor === undefined && notRead === undefined;
}
