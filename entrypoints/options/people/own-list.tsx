import { type FormEvent, useState } from 'react';
import { Field } from '../../../components/field';
import { Icon } from '../../../components/icon';
import { useSpeech } from '../../../components/speech';
import { handleText } from '../../../lib/domain/contact';
import type { Settings } from '../../../lib/store/records';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { text } from '../../../lib/text/catalogue';
import { settings as words } from '../../../lib/text/settings';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { type OwnInput, readOwnInput } from './own';
import './people.css';

type Own = Extract<OwnInput, { kind: 'handle' | 'domain' }>;

const shown = (own: Own) => (own.kind === 'handle' ? handleText(own.handle) : `@${own.domain}`);

/** R10: the rep's own addresses and domains, as chips with a way out, and a field that adds one. */
export function OwnList({ settings, acts }: { settings: Settings; acts: Acts }) {
  const t = text(words, useSpeech().locale);
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState('');
  const list: readonly Own[] = [
    ...settings.ownHandles.map((handle) => ({ kind: 'handle', handle }) as const),
    ...settings.ownDomains.map((domain) => ({ kind: 'domain', domain }) as const),
  ];

  const add = (event: FormEvent) => {
    event.preventDefault();
    const own = readOwnInput(typed);
    if (own.kind === 'public') return setNo(t.ownPublic(own.domain));
    if (own.kind === 'unclear') return setNo(t.ownUnclear);
    if (list.some((each) => shown(each) === shown(own))) return setNo(t.ownKnown(shown(own)));
    setNo('');
    setTyped('');
    return void acts.act(
      t.ownAdded(shown(own)),
      () => put(own),
      () => drop(own),
    );
  };

  return (
    <>
      {list.length > 0 && (
        <ul className="chips">
          {list.map((own) => (
            <li key={shown(own)}>
              {shown(own)}
              <button
                type="button"
                className="drop"
                aria-label={t.ownRemove(shown(own))}
                onClick={() =>
                  void acts.act(
                    t.ownRemoved(shown(own)),
                    () => drop(own),
                    () => put(own),
                  )
                }
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="adding" onSubmit={add} noValidate>
        <Field
          label={t.ownField}
          aria-invalid={no !== ''}
          aria-describedby="own-no"
          value={typed}
          onValue={(value) => {
            setTyped(value);
            setNo('');
          }}
        />
        <button type="submit" className="btn lg">
          {t.ownAdd}
        </button>
      </form>
      <p className="says no" id="own-no" role="status">
        {no}
      </p>
    </>
  );
}

async function put(own: Own): Promise<void> {
  const { ownHandles, ownDomains } = await readSettings(db);
  await changeSettings(
    db,
    own.kind === 'handle'
      ? { ownHandles: [...new Set([...ownHandles, own.handle])] }
      : { ownDomains: [...new Set([...ownDomains, own.domain])] },
  );
}

async function drop(own: Own): Promise<void> {
  const { ownHandles, ownDomains } = await readSettings(db);
  await changeSettings(
    db,
    own.kind === 'handle'
      ? { ownHandles: ownHandles.filter((each) => each !== own.handle) }
      : { ownDomains: ownDomains.filter((each) => each !== own.domain) },
  );
}
