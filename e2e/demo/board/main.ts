import { composerOf } from '../../../entrypoints/options/example/example-line';
import { createLine } from '../../../lib/guest/line/line';
import { bannerView } from '../../../lib/text/banner-view';
import type { Locale, Speech } from '../../../lib/text/locale';
import { NOW, notedView, offerIn, type State, states, ZONE } from './states';

/** Runs in a page: each state of the line, drawn by the line's own code in a mail that stands in for one. */

export interface BoardOptions {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  /** Of the mail, in px. */
  readonly width: number;
  /** Only these; absent: all. */
  readonly names?: readonly string[];
}

export function board({ locale, theme, width, names }: BoardOptions): void {
  document.documentElement.style.colorScheme = theme;
  document.body.className = theme;
  document.body.style.inlineSize = `${width}px`;
  const shown = states(locale).filter(({ name }) => !names || names.includes(name));
  document.body.replaceChildren(...shown.map((state) => mail(state, { locale, zone: ZONE, now: NOW })));
}

function mail(state: State, speech: Speech): HTMLElement {
  const made = (tag: string, className: string, text = '') =>
    Object.assign(document.createElement(tag), { className, textContent: text });
  const [root, body, tools] = [made('section', 'mail'), made('div', 'body', state.name), made('div', 'tools')];
  root.append(body, tools);
  document.body.append(root);
  const line = createLine(composerOf({ root, body, tools }), () => {});
  line.settle();
  const drawn = { ...state.drawn, offer: offerIn(speech.locale, state.drawn?.state) };
  const view = state.noted ? notedView(state.noted, speech) : bannerView(state.facts, state.lines ?? [], drawn, speech);
  if (!view) throw new Error(state.name);
  line.show(view, 'free');
  if (state.inserted && view.inserted) line.inserted(view.inserted);
  return root;
}
