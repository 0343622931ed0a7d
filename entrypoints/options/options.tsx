import { useEffect } from 'react';
import { useSpeech } from '../../components/speech';
import type { Settings } from '../../lib/store/records';
import { text } from '../../lib/text/catalogue';
import { options } from '../../lib/text/options';
import { useCounting } from './counting/use-counting';
import { usePeople } from './people/use-people';
import { Preview } from './preview';
import { useSites } from './reading/use-sites';
import { type Group, matching, SettingRow } from './setting';
import { Side } from './side';
import { useActs } from './use-acts';
import { useData } from './use-data';
import { useLooks } from './use-looks';
import { useSearch } from './use-search';

/** Every setting that works today, the search among them, and beside them what they come to. */
export function Options({ settings }: { settings: Settings }) {
  const t = text(options, useSpeech().locale);
  const acts = useActs(t.failed);
  const search = useSearch(acts.undo);
  const groups = [
    useCounting(settings, acts),
    useSites(settings, acts),
    usePeople(settings, acts),
    useLooks(settings, acts),
    useData(),
  ];
  const hits = matching(groups, search.words);

  useEffect(() => {
    document.title = t.title;
  }, [t.title]);

  return (
    <>
      <header className="top">
        <img src="/icon/sign.svg" alt="Gelegen" />
        <h1>{t.options}</h1>
      </header>
      <div className="options">
        <Side groups={groups} hits={hits} search={search} />
        <main className="groups">
          {hits.map((group) => (
            <GroupOf key={group.id} group={group} words={search.words} />
          ))}
          <p className="nothing" role="status">
            {hits.length === 0 && t.nothing(search.words)}
          </p>
        </main>
        <Preview settings={settings} acts={acts} />
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
