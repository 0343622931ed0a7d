import type { BannerState, NotedAct } from '../protocol/banner-act';
import type { Bar } from '../protocol/banner-view';
import { banner } from './banner';
import { dayText } from './banner-days';
import { button, cross, led, sign } from './banner-parts';
import { text } from './catalogue';
import type { Speech } from './locale';

/** What was just noted, in the line's place, with its way back. */
export function notedBar({ act }: NonNullable<BannerState['noted']>, speech: Speech): Bar {
  const t = text(banner, speech.locale);
  return {
    mark: [sign('check')],
    text: act.do === 'letGo' ? led(t.notedLetGo, '') : led(t.noted, words(act, speech)),
    acts: [{ class: 'ways', parts: [button('undo', 'ledger', { do: 'takeBack' }, [t.undo])] }, cross(speech.locale)],
  };
}

function words(act: Exclude<NotedAct, { do: 'letGo' }>, speech: Speech): string {
  const t = text(banner, speech.locale);
  switch (act.do) {
    case 'elsewhere':
      return t.notedElsewhere;
    case 'later':
      return t.notedLater(dayText(act.until, speech));
    case 'answer':
      if (act.outcome !== 'not_now') return { yes: t.notedYes, no: t.notedNo, other: t.notedOther }[act.outcome];
      return act.until === undefined ? t.notedNotNowUndated : t.notedNotNow(dayText(act.until, speech));
  }
}
