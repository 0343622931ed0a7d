import { Icon } from '../../components/icon';
import { useSpeech } from '../../components/speech';
import { Tally } from '../../components/tally';
import { handleText } from '../../lib/domain/contact';
import type { Row } from '../../lib/store/people';
import { text } from '../../lib/text/catalogue';
import { factText } from '../../lib/text/fact';
import { nameOf } from '../../lib/text/names';
import { popup } from '../../lib/text/popup';
import type { ListProps } from './list-view';
import { hits, Marked } from './marked';
import { channels, dots, sign } from './marks';

interface PersonRowProps extends ListProps {
  readonly row: Row;
  readonly selected: boolean;
  readonly query: string;
  /** They were closed today, and it is said so (R24). */
  readonly isNews?: boolean;
}

/** Number, name, fact, tally and channels; the chosen one has its ways out. */
export function PersonRow({ row, selected, query, isNews = false, onChoose, onOpen, under }: PersonRowProps) {
  const speech = useSpeech();
  const t = text(popup, speech.locale);
  const { contact, tally } = row;
  const person = { handle: contact.id, ...(contact.name === undefined ? {} : { name: contact.name }) };
  const name = nameOf(person);
  const out = sign(tally);
  const done = tally.state === 'excluded' || tally.state === 'closed';
  const because = hits(name, query) ? undefined : found(row, query);

  return (
    <li className={`row${selected ? ' sel' : ''}${done ? ' done' : ''}`} aria-current={selected || undefined}>
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
          {tally.state === 'away' ? <Icon name="pause" /> : <Tally dots={dots(tally)} label="" />}
        </span>
        <span className="fact">
          {factText(tally, speech, isNews)}
          {because && (
            <>
              {' · '}
              <Marked words={because} query={query} />
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
      {selected && under(row)}
    </li>
  );
}

/** What a search found them by, where it was not the name: an address, or a subject. */
function found({ contact }: Row, query: string): string | undefined {
  return [...contact.handles.map(handleText), ...(contact.subjects ?? [])].find((one) => hits(one, query));
}
