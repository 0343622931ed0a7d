import { useState } from 'react';
import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { useLive } from '../../../components/use-live';
import { exclude, excludedPeople, include } from '../../../lib/store/exclude';
import type { ContactRecord, Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { nameOf } from '../../../lib/text/names';
import { options } from '../../../lib/text/options';
import { settings as words } from '../../../lib/text/settings';
import type { Group } from '../setting';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { ExcludedList } from './excluded-list';
import { OwnList } from './own-list';

/** R25: as what they are never counted, in the order in which it is said. */
const ORDER = ['customer', 'colleague', 'friend', 'person'] as const;

/** Who is never a contact (R10), and who is never counted (R25). */
export function usePeople(settings: Settings, acts: Acts): Group {
  const { locale } = useSpeech();
  const live = useLive(() => excludedPeople(db), []);
  const people = live.state === 'ready' ? live.value : [];
  const [shown, setShown] = useState(false);
  const t = text(words, locale);

  const apart = people.some(({ excluded }) => excluded !== 'person');
  const kinds = ORDER.map((kind) => [kind, people.filter(({ excluded }) => excluded === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => t.excludedAs[kind](n))
    .join(', ');

  const again = (person: ContactRecord) => {
    const name = nameOf({ handle: person.id, ...(person.name === undefined ? {} : { name: person.name }) });
    return acts.act(
      t.againSaid(name),
      () => include(db, person.id),
      () => exclude(db, person.id, person.excluded),
    );
  };

  return {
    id: 'people',
    heading: text(options, locale).people,
    settings: [
      {
        id: 'own',
        name: t.own,
        says: t.ownSays,
        under: <OwnList settings={settings} acts={acts} />,
      },
      {
        id: 'excluded',
        name: t.excluded,
        says: people.length === 0 ? t.excludedNobody : `${t.excludedSays(people.length)}${apart ? `: ${kinds}` : ''}.`,
        control: people.length > 0 && (
          <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t.hide : t.show}
          </Button>
        ),
        under: shown && people.length > 0 && <ExcludedList people={people} onAgain={again} />,
      },
    ],
  };
}
