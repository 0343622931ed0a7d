import type { BannerAct } from '../../protocol/banner-act';
import type { BannerView, Bar, Part, Piece } from '../../protocol/banner-view';
import { focused as focusedIn } from '../focused';
import type { Composer } from '../site-adapter';
import { draw } from './draw';
import { element, having } from './element';
import { ownKeys } from './keys';
import { below, covers, fits } from './room';
import { dress } from './style';
import { schemeAt } from './theme';

/** The one nameless node in somebody else's composer, and what is drawn in its closed root. */
export interface Line {
  /** Stands in the composer's slot (again, where the page drew itself anew); steps aside from text, follows the theme. */
  settle(): void;
  show(view: BannerView, room: Room): void;
  /** Once the question is in: says so in the line's place. */
  inserted(bar: Bar): void;
  /** @param keepPlace true where nothing may change height: after the first key, unless the rep clicks. */
  clear(keepPlace: boolean): void;
  /** To the first button, or back to where the rep was. */
  toggle(): void;
  remove(): void;
}

/**
 * What may change height: `free`: the line, since the rep has clicked, or the composer has just opened with its
 * recipients and no key was typed; `kept`: a line that has its place; `held`: nothing, a key was typed.
 */
export type Room = 'free' | 'kept' | 'held';

const FIELDS = 'input,textarea';

/** @param press called with what the rep pressed, its text or date taken from the line's own field */
export function createLine(composer: Composer, press: (act: BannerAct) => void): Line {
  const life = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // `role="status"` is in the tree, and empty, before it has a text: only then is the text read out.
  const status = having(element('div', 'text'), { role: 'status' });
  const bar = element('div', 'line', status);
  const box = element('div', 'bn none', bar);
  root.append(box);

  let view: BannerView | undefined;
  let said = '[]';
  let dressed = false;
  let back: Element | null = null;

  const stops = () =>
    [...root.querySelectorAll<HTMLElement>(`button,${FIELDS}`)].filter((each) => each.getClientRects().length > 0);
  const field = () => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(FIELDS);
  const is = (state: string, on: boolean) => box.classList.toggle(state, on);
  const focused = () => root.activeElement !== null;
  const leave = () => {
    // The caret is where it was: a button takes the focus, and no selection.
    const to = back ?? composer.body();
    if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    back = null;
  };

  const pressed = ({ act, takes }: Piece) => {
    const from = takes && field();
    if (from && !from.checkValidity()) return from.focus();
    if (act) press(from ? ({ ...act, [takes]: from.value } as BannerAct) : act);
  };
  const drawn = (parts: readonly Part[] = []) => draw(parts, pressed);

  /** Puts the parts around the status, which itself stays where it is; the focus keeps its place, a field its text. */
  const redraw = ({ mark, text, acts }: Bar, more?: readonly Part[]) => {
    const at = root.activeElement;
    const place = stops().indexOf(at as HTMLElement);
    const before = field();
    for (const part of [...bar.childNodes, ...box.childNodes]) if (part !== status && part !== bar) part.remove();
    bar.prepend(...drawn(mark));
    // The same words again would be read out again.
    if (said !== JSON.stringify(text)) status.replaceChildren(...drawn(text));
    said = JSON.stringify(text);
    if (acts.length) bar.append(element('div', 'acts', ...drawn(acts)));
    if (more) box.append(element('div', 'more', ...drawn(more)));
    const now = field();
    if (now?.localName === before?.localName && now && before) now.value = before.value;
    // The rep has just asked for it.
    else if (now) return now.focus();
    if (!at) return;
    const all = stops();
    const name = at.getAttribute('name');
    (all.find((each) => name && each.getAttribute('name') === name) ?? all[place] ?? all[0])?.focus();
  };

  /** Draws, and floats over the empty end of the body where taking a place of its own would push Send. */
  const drawInPlace = (drawing: () => void, mayPush: boolean, hold = false) => {
    const toolbar = below(host, composer.root);
    const top = toolbar?.getBoundingClientRect().top ?? 0;
    const { height } = box.getBoundingClientRect();
    box.style.blockSize = '';
    is('none', false);
    is('blank', false);
    drawing();
    // A little more to say than before: what does not fit can be scrolled to.
    is('held', hold);
    if (hold) box.style.blockSize = `${height}px`;
    const moved = toolbar && Math.abs(toolbar.getBoundingClientRect().top - top) >= 1;
    if (moved && !(mayPush && fits(toolbar))) is('over', true);
    stepAside();
  };

  const stepAside = () => {
    const body = composer.body();
    const away = box.classList.contains('over') && !view?.more && !focused();
    is('aside', away && body !== undefined && covers(box, body));
  };

  const out = () => {
    leave();
    // Esc gives the focus back, and what had grown goes.
    if (view?.shut) press({ do: 'state', state: view.shut });
  };
  ownKeys(host, stops, () => root.activeElement, out, life.signal);
  // A press of the mouse takes neither focus nor selection from the text being written.
  root.addEventListener('mousedown', (event) => (event.target as Element).matches(FIELDS) || event.preventDefault(), {
    signal: life.signal,
  });

  return {
    settle() {
      const slot = composer.slot();
      if (!slot) return;
      if (host.parentElement !== slot.parent) slot.parent.insertBefore(host, slot.before);
      if (box.classList.contains('none')) return;
      box.style.colorScheme = schemeAt(slot.parent);
      stepAside();
    },
    show(next, room) {
      if (!dressed) dress(root, next.style);
      dressed = true;
      box.lang = next.lang;
      // Its words run from left to right in every language it speaks, and the page's may not.
      box.dir = 'ltr';
      box.style.colorScheme = schemeAt(host);
      const hadPlace = !box.classList.contains('none');
      view = next;
      drawInPlace(
        () => {
          is('chip', next.look === 'chip');
          redraw(next.bar, next.more);
        },
        hadPlace || room === 'free',
        hadPlace && room === 'held',
      );
    },
    inserted: (now) => {
      is('held', false);
      box.style.blockSize = '';
      redraw(now);
    },
    clear(keepPlace) {
      if (focused()) leave();
      const stays = keepPlace && !box.classList.contains('over');
      if (stays) box.style.blockSize = `${box.getBoundingClientRect().height}px`;
      view = undefined;
      redraw({ mark: [], text: [], acts: [] });
      is(stays ? 'blank' : 'none', true);
      if (!stays) is('over', false);
    },
    toggle() {
      if (focused()) return leave();
      back = focusedIn(document);
      is('aside', false);
      stops()[0]?.focus();
    },
    remove() {
      if (focused()) leave();
      life.abort();
      host.remove();
    },
  };
}
