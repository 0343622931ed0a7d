import { Check } from '../../../components/check';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { Tally } from '../../../components/tally';
import type { Row } from '../../../lib/store/people';
import { text } from '../../../lib/text/catalogue';
import { rowFact, rowTime } from '../../../lib/text/contact-row';
import { contacts } from '../../../lib/text/contacts';
import { date } from '../../../lib/text/dates';
import { factText } from '../../../lib/text/fact';
import { nameOf } from '../../../lib/text/names';
import { Marked } from '../../popup/marked';
import { dots, sign } from '../../popup/marks';
import { companyText } from '../company';
import './contact-row.css';

export interface RowState {
  readonly chosen: boolean;
  readonly picked: boolean;
  /** Tab stops here. */
  readonly stops: boolean;
}

interface ContactRowProps extends RowState {
  readonly row: Row;
  readonly query: string;
  /** @param byKey Enter, not a click */
  readonly onOpen: (byKey: boolean) => void;
  readonly onPick: (on: boolean) => void;
}

/** Tick, number or sign, name and company, dots, two or three words, the day. */
export function ContactRow({ row, chosen, picked, stops, query, onOpen, onPick }: ContactRowProps) {
  const speech = useSpeech();
  const t = text(contacts, speech.locale);
  const { contact, tally } = row;
  const name = nameOf({ handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) });
  const company = companyText(contact);
  const out = sign(tally);
  const time = rowTime(tally);
  const tabIndex = stops ? 0 : -1;
  const done = tally.state === 'closed' || tally.state === 'excluded';

  return (
    <div className={`r${chosen ? ' sel' : ''}${done ? ' done' : ''}`}>
      <Check label={t.select(name)} on={picked} onCheck={onPick} tabIndex={tabIndex} />
      <button
        type="button"
        className="r-main"
        data-contact={contact.id}
        tabIndex={tabIndex}
        aria-current={chosen || undefined}
        onClick={({ detail }) => onOpen(detail === 0)}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          onPick(!picked);
        }}
      >
        <span className="n">
          {out === undefined ? tally.unanswered || tally.justSent : <Icon name={out} />}
          {out === undefined && tally.atLeast && <small aria-hidden="true">+</small>}
        </span>
        <span className="nm cut">
          <Marked words={name} query={query} />
          {company && (
            <>
              {' '}
              <span>
                <Marked words={company} query={query} />
              </span>
            </>
          )}
        </span>
        <span className="tl" aria-hidden="true">
          <Tally dots={out === undefined ? dots(tally) : []} label="" />
        </span>
        <span className="st cut" aria-hidden="true">
          {rowFact(tally, speech)}
        </span>
        <span className="vh">{factText(tally, speech)}</span>
        <span className="dt">{time === undefined ? '' : date(speech, time)}</span>
      </button>
    </div>
  );
}
