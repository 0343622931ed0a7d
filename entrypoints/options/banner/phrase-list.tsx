import { Button } from '../../../components/button';
import { useSpeech } from '../../../components/speech';
import { asPhrase, MOST_PHRASES, PHRASE_LENGTH, PHRASES } from '../../../lib/domain/chasing-phrases';
import type { Language } from '../../../lib/domain/question';
import type { Mirror } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { lineSettings } from '../../../lib/text/line-settings';
import { ChipList } from '../chip-list';
import { Tongues } from '../tongues';

/** The phrases of a language: the rep's list, or ours. */
export function phrasesOf(mirror: Mirror, language: Language): readonly string[] {
  return mirror.phrases[language] ?? PHRASES[language];
}

interface PhraseListProps {
  readonly mirror: Mirror;
  readonly language: Language;
  onLanguage(language: Language): void;
  /** Writes a list; undefined: ours again. */
  change(says: string, to: (before: readonly string[]) => readonly string[] | undefined): void;
}

/** The phrases of one language, each with a way out, and a field that adds one. */
export function PhraseList({ mirror, language, onLanguage, change }: PhraseListProps) {
  const { locale } = useSpeech();
  const t = text(lineSettings, locale);
  const phrases = phrasesOf(mirror, language);

  const add = (typed: string): string | undefined => {
    const phrase = asPhrase(typed);
    if (phrase.length < PHRASE_LENGTH.least) return t.short(PHRASE_LENGTH.least);
    if (phrase.length > PHRASE_LENGTH.most) return t.long(PHRASE_LENGTH.most);
    if (phrases.includes(phrase)) return t.known(phrase);
    if (phrases.length >= MOST_PHRASES) return t.full(MOST_PHRASES);
    change(t.added(phrase), (before) => [...before, phrase]);
    return undefined;
  };

  return (
    <>
      {phrases.length === 0 && <p className="says">{t.none}</p>}
      <ChipList
        // A sentence that is begun in one language is not finished in another.
        key={language}
        items={phrases}
        label={t.phrases}
        removeName={t.remove}
        onRemove={(phrase) => change(t.removed(phrase), (before) => before.filter((each) => each !== phrase))}
        addLabel={t.add}
        field={t.phrase}
        onAdd={add}
        more={
          mirror.phrases[language] && (
            <Button look="quiet" onClick={() => change(t.wasListed, () => undefined)}>
              {t.asListed}
            </Button>
          )
        }
      />
      <div className="phrases-foot">
        <Tongues label={t.tongue} locale={locale} language={language} onLanguage={onLanguage} />
      </div>
    </>
  );
}
