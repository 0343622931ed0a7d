import type { BannerState, NotedAct } from '../protocol/banner-act';
import type { Bar } from '../protocol/banner-view';
import { button, cross, led, sign } from './banner-parts';
import { text } from './catalogue';
import { plainDate } from './dates';
import type { Speech } from './locale';
import { noted } from './noted';

/** What was just noted, in the line's place, with its way back. */
export function notedBar({ act }: NonNullable<BannerState['noted']>, speech: Speech): Bar {
  const t = text(noted, speech.locale);
  return {
    mark: [sign('check')],
    text: act.do === 'letGo' ? led(t.notedLetGo, '') : led(t.noted, words(act, speech)),
    acts: [{ class: 'ways', parts: [button('undo', 'ledger', { do: 'takeBack' }, [t.undo])] }, cross(speech.locale)],
  };
}

function words(act: Exclude<NotedAct, { do: 'letGo' }>, speech: Speech): string {
  const t = text(noted, speech.locale);
  switch (act.do) {
    case 'elsewhere':
      return t.notedElsewhere;
    case 'later':
      return t.notedLater(plainDate(speech, act.until));
    case 'answer':
      if (act.outcome !== 'not_now') return { yes: t.notedYes, no: t.notedNo, other: t.notedOther }[act.outcome];
      return act.until === undefined ? t.notedNotNowUndated : t.notedNotNow(plainDate(speech, act.until));
  }
}
