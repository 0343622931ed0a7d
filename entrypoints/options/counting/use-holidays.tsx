import { useState } from 'react';
import { useSpeech } from '../../../components/speech';
import type { Settings } from '../../../lib/store/records';
import { changeSettings } from '../../../lib/store/settings';
import { text } from '../../../lib/text/catalogue';
import { options } from '../../../lib/text/options';
import { settings as words } from '../../../lib/text/settings';
import type { Setting } from '../setting';
import { db } from '../store';
import type { Acts } from '../use-acts';
import { countryName, HolidayChoice, holidaysSay } from './holidays';

/** R20: holidays by country. */
export function useHolidays({ holidays }: Settings, acts: Acts): Setting {
  const speech = useSpeech();
  const { locale } = speech;
  /** As it stood when the page was opened. */
  const [opened] = useState(holidays);
  const o = text(options, locale);
  const t = text(words, locale);

  const set = (country: Settings['holidays']) =>
    void acts.act(
      `${t.holidays}: ${countryName(locale, country)}`,
      () => changeSettings(db, { holidays: country }),
      () => changeSettings(db, { holidays }),
    );
  const before = countryName(locale, opened);

  return {
    id: 'holidays',
    name: t.holidays,
    says: holidaysSay(speech, holidays),
    control: <HolidayChoice name={t.holidays} locale={locale} country={holidays} onChange={set} />,
    ...(opened === holidays
      ? {}
      : {
          was: {
            says: o.was(before),
            back: o.back,
            backName: o.backName(t.holidays, before),
            restore: () => set(opened),
          },
        }),
  };
}
