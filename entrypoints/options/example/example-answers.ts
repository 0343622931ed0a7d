import type { CorrectionEntry } from '../../../lib/domain/ledger';
import type { Say } from '../../../lib/guest/say';
import type { BannerState, PressedAct } from '../../../lib/protocol/banner-act';
import type { BannerView } from '../../../lib/protocol/banner-view';
import { notedView } from '../../../lib/text/banner-view';
import type { Speech } from '../../../lib/text/locale';
import { exampleCorrection, MARIEKE } from './example-ledger';
import { exampleView, type LineSettings } from './example-view';

/** What the example stands on, as it is now. */
export interface World {
  readonly settings: LineSettings;
  readonly speech: Speech;
  readonly corrections: readonly CorrectionEntry[];
}

/** What one of the line's ways would do in Gmail, where the example has nothing to do it to. */
export type Said = 'closed' | 'never' | 'ledger' | 'mirrorOff';

/** Answers the line of the example as the background answers that of a site; nothing is written. */
export class ExampleAnswers {
  readonly #world: () => World;
  readonly #correct: (entry: CorrectionEntry) => void;
  readonly #tell: (said: Said) => void;

  /** @param correct adds to the corrections of the world, at once */
  constructor(world: () => World, correct: (entry: CorrectionEntry) => void, tell: (said: Said) => void) {
    this.#world = world;
    this.#correct = correct;
    this.#tell = tell;
  }

  /** A composer asks, and a press: nothing else is asked of the example. */
  readonly say = (async (kind: 'composer' | 'press', { state = {}, act }: Asked) => {
    const value = kind === 'press' && act ? this.#pressed(act, state) : this.#view(state);
    return { ok: true, value };
    // `Say` speaks of every kind that a site's page can ask.
  }) as unknown as Say;

  #view(state: BannerState): BannerView | null {
    const { settings, speech, corrections } = this.#world();
    return notedView(state, speech) ?? exampleView(settings, corrections, speech, state).view ?? null;
  }

  #pressed(act: PressedAct, state: BannerState): BannerView | null {
    const { grown: _, date: __, noted: ___, ...calm } = state;
    switch (act.do) {
      case 'state':
        return this.#view(act.state);
      case 'correct':
        this.#correct(exampleCorrection(act.target, act.counts, Date.now()));
        return this.#view(state);
      case 'close':
        this.#tell('closed');
        return null;
      case 'never':
        this.#tell('never');
        return null;
      case 'openLedger':
        this.#tell('ledger');
        return this.#view(state);
      case 'mirrorOff': {
        this.#tell('mirrorOff');
        const { phrase: ____, ...rest } = state;
        return this.#view(rest);
      }
      case 'takeBack':
        return this.#view(calm);
      default:
        return this.#view({ ...calm, noted: { contact: MARIEKE.handle, act, entry: 'example' } });
    }
  }
}

interface Asked {
  readonly state?: BannerState;
  readonly act?: PressedAct;
}
