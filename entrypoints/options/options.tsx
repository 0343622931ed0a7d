import { useEffect } from 'react';
import { useSpeech } from '../../components/speech';
import { TopBar } from '../../components/top-bar';
import { useLive } from '../../components/use-live';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import { useBanner } from './banner/use-banner';
import { useCounting } from './counting/use-counting';
import { type Counts, readCounts } from './counts';
import { effectOf } from './effect-of';
import { usePeople } from './people/use-people';
import { Preview } from './preview';
import { useQuestion } from './question/use-question';
import { useSites } from './reading/use-sites';
import { type Group, matching, SettingRow } from './setting';
import { Side } from './side';
import { useActs } from './use-acts';
import { useChange } from './use-change';
import { useData } from './use-data';
import { useLooks } from './use-looks';
import { useSearch } from './use-search';

/** Every setting that works today, the search among them, and beside them what they come to. */
export function Options({ settings }: { settings: Settings }) {
  const { locale, now } = useSpeech();
  const t = text(options, locale);
  const live = useLive(() => readCounts(now), [now]);
  const counts = live.state === 'ready' ? live.value : undefined;
  const acts = useActs(t.failed, {
    known: counts,
    measure: () => readCounts(now),
    say: (before: Counts, after: Counts) => effectOf(before, after, t),
  });
  const change = useChange(settings, acts);
  const search = useSearch(acts.undo);
  const groups = [
    useCounting(settings, change),
    useQuestion(settings, change),
    useBanner(settings, change, acts),
    useSites(settings, acts),
    usePeople(settings, acts),
    useLooks(settings, change),
    useData(),
  ];
  const hits = matching(groups, search.words);

  useEffect(() => {
    document.title = t.title;
  }, [t.title]);

  return (
    <>
      <TopBar current="options" />
      <div className="options">
        <Side groups={groups} hits={hits} search={search} />
        <main className="groups">
          <h1 className="vh">{t.options}</h1>
          {hits.map((group) => (
            <GroupOf key={group.id} group={group} words={search.words} />
          ))}
          <p className="nothing" role="status">
            {hits.length === 0 && t.nothing(search.words)}
          </p>
        </main>
        <Preview settings={settings} counts={counts} acts={acts} />
      </div>
    </>
  );
}

function GroupOf({ group, words }: { group: Group; words: string }) {
  return (
    <section className="group" id={group.id} aria-labelledby={`${group.id}-heading`}>
      <h2 id={`${group.id}-heading`}>{group.heading}</h2>
      <ul>
        {group.settings.map((setting) => (
          <SettingRow key={setting.id} setting={setting} words={words} />
        ))}
      </ul>
    </section>
  );
}
