import { useSpeech } from '../../../components/speech';
import type { Settings } from '../../../lib/store/records';
import { text } from '../../../lib/text/catalogue';
import { settings as words } from '../../../lib/text/settings';
import type { Setting } from '../setting';
import type { Change } from '../use-change';
import { countryName, HolidayChoice, holidaysSay } from './holidays';

/** R20: holidays by country. */
export function useHolidays({ holidays }: Settings, change: Change): Setting {
  const speech = useSpeech();
  const { locale } = speech;
  const t = text(words, locale);
  const named = (country: Settings['holidays']) => countryName(locale, country);

  return {
    id: 'holidays',
    name: t.holidays,
    says: holidaysSay(speech, holidays),
    control: (
      <HolidayChoice
        name={t.holidays}
        locale={locale}
        country={holidays}
        onChange={(country) => void change.make('holidays', `${t.holidays}: ${named(country)}`, () => country)}
      />
    ),
    ...change.was('holidays', t.holidays, named),
  };
}
