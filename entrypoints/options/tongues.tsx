import { Segmented } from '../../components/segmented';
import type { Form, Language } from '../../lib/domain/question';
import type { Locale } from '../../lib/text/locale';
import { TONGUES } from '../../lib/text/tongues';

/** The languages of the questions, the rep's own first where it is one. */
const LANGUAGES: readonly Language[] = ['nl', 'en', 'de', 'fr', 'es'];

/** The words of a form: "Sie"; undefined where the language has one form. */
export function formName(language: Language, form: Form): string | undefined {
  return TONGUES[language].forms?.[form];
}

/** A language by its name in the language of our screens: "German", "Duits". */
export function languageName(language: Language, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

interface TonguesProps {
  readonly label: string;
  readonly locale: Locale;
  readonly language: Language;
  onLanguage(language: Language): void;
  /** Left out where the form does not matter. */
  readonly form?: { readonly label: string; readonly value: Form; onForm(form: Form): void };
}

/** Which language, and which form of it, is looked at. */
export function Tongues({ label, locale, language, onLanguage, form }: TonguesProps) {
  const { forms } = TONGUES[language];
  return (
    <div className="tongues">
      {form && forms && (
        <Segmented
          label={form.label}
          value={form.value}
          options={(['formal', 'informal'] as const).map((value) => ({
            value,
            label: <span lang={language}>{forms[value]}</span>,
          }))}
          onChange={form.onForm}
        />
      )}
      <Segmented
        label={label}
        value={language}
        options={LANGUAGES.map((value) => ({
          value,
          label: <abbr title={languageName(value, locale)}>{value.toUpperCase()}</abbr>,
        }))}
        onChange={onLanguage}
      />
    </div>
  );
}
