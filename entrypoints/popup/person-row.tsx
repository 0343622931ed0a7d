import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { Tally } from '../../components/tally';
import { handleText } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { factText } from '../../lib/text/fact';
import { nameOf } from '../../lib/text/names';
import { popup } from '../../lib/text/popup';
import { ways as wayWords } from '../../lib/text/ways';
import type { ListProps } from './list-view';
import { hits, Marked } from './marked';
import { channels, dots, sign } from './marks';

interface PersonRowProps extends ListProps {
  readonly row: Row;
  readonly selected: boolean;
  readonly query: string;
}

/** Number, name, fact, tally and channels; the chosen one has its ways out. */
export function PersonRow({ row, selected, query, acts, onChoose, onOpen, ways }: PersonRowProps) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const w = text(wayWords, speech.locale);
  const { contact, tally } = row;
  const person = { handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) };
  const name = nameOf(person);
  const address = hits(name, query) ? undefined : contact.handles.map(handleText).find((one) => hits(one, query));
  const out = sign(tally);
  const excluded = contact.excluded !== undefined;

  return (
    <li className={`row${selected ? ' sel' : ''}${excluded ? ' done' : ''}`} aria-current={selected || undefined}>
      <button
        type="button"
        className="row-main"
        tabIndex={selected ? 0 : -1}
        onClick={() => (selected ? onOpen(contact.id) : onChoose(contact.id))}
      >
        <span className="n">
          {out === undefined ? tally.unanswered || tally.justSent : <Icon name={out} />}
          {out === undefined && tally.atLeast && <small aria-hidden="true">+</small>}
        </span>
        <span className="who cut">
          <Marked words={name} query={query} />
        </span>
        <span className="end" aria-hidden="true">
          <Tally dots={dots(tally)} label="" />
        </span>
        <span className="fact">
          {factText(tally, speech)}
          {address && (
            <>
              {' · '}
              <Marked words={address} query={query} />
            </>
          )}
        </span>
        <span className="ch">
          {channels(contact).map((channel) => (
            <span key={channel}>
              <Icon name={channel === 'email' ? 'mail' : 'chat'} />
              <span className="vh">{channel === 'email' ? t.byMail : t.byLinkedin}</span>
            </span>
          ))}
        </span>
      </button>
      {selected && (
        <div className="acts">
          {ways?.(row) ?? (
            <>
              <Button look="quiet" onClick={() => acts.exclude(contact, excluded ? undefined : 'person')}>
                {excluded ? t.again : t.never}
              </Button>
              <Button look="quiet" className="end" keyCap="↵" onClick={() => onOpen(contact.id)}>
                {tally.atLeast ? w.whyAtLeast : w.why(tally.unanswered)}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
