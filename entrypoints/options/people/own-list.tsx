import { useSpeech } from '../../../components/speech';
import { handleText } from '../../../lib/domain/contact';
import type { Settings } from '../../../lib/store/records';
import { changeSettings, readSettings } from '../../../lib/store/settings';
import { text } from '../../../lib/text/catalogue';
import { settings as words } from '../../../lib/text/settings';
import { ChipList } from '../chip-list';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { type OwnInput, readOwnInput } from './own';

type Own = Extract<OwnInput, { kind: 'handle' | 'domain' }>;

const shown = (own: Own) => (own.kind === 'handle' ? handleText(own.handle) : `@${own.domain}`);

/** R10: the rep's own addresses and domains. */
export function OwnList({ settings, acts }: { settings: Settings; acts: Acts }) {
  const t = text(words, useSpeech().locale);
  const list: readonly Own[] = [
    ...settings.ownHandles.map((handle) => ({ kind: 'handle', handle }) as const),
    ...settings.ownDomains.map((domain) => ({ kind: 'domain', domain }) as const),
  ];

  const add = (typed: string): string | undefined => {
    const own = readOwnInput(typed);
    if (own.kind === 'public') return t.ownPublic(own.domain);
    if (own.kind === 'unclear') return t.ownUnclear;
    if (list.some((each) => shown(each) === shown(own))) return t.ownKnown(shown(own));
    void acts.act(
      t.ownAdded(shown(own)),
      () => put(own),
      () => drop(own),
    );
    return undefined;
  };
  const remove = (item: string) => {
    const own = list.find((each) => shown(each) === item);
    if (!own) return;
    void acts.act(
      t.ownRemoved(item),
      () => drop(own),
      () => put(own),
    );
  };

  return (
    <ChipList
      items={list.map(shown)}
      label={t.own}
      removeName={t.ownRemove}
      onRemove={remove}
      addLabel={t.ownAdd}
      field={t.ownField}
      onAdd={add}
    />
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
