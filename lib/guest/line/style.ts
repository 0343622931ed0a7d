import { element } from './element';

// The look as one string: what the build does not touch, it can't translate for browsers older than ours (it turned
// light-dark() into something that needs the scheme at build time). Sizes in px: the page's root size is not ours.

/** Each colour as light-dark(light, dark); the scheme is what `theme.ts` finds. `!important` holds against the page. */
const COLOURS = `
:host {
all: initial!important; display: block!important; position: relative!important;
--banner: light-dark(#f7f4ec,#2a2824);
--ink: light-dark(#23211d,#ece8e0);
--ink-2: light-dark(#565148,#bdb6aa);
--ink-3: light-dark(#6a645a,#a29b8f);
--edge: light-dark(#e3dfd5,#38352f);
--accent: light-dark(#1d5f57,#86c9bc);
--tint: light-dark(#e3efeb,#24332f);
--tint-over: light-dark(#d6e8e2,#2b3f3a);
--dot: light-dark(#3a362f,#d8d2c7);
--off: light-dark(#8b8579,#7f786c);
--focus: light-dark(#1d5f57,#9fdacd)
}`;

/**
 * `none`: no place taken, yet rendered, so that the status is there before its text. `blank`: its place stays, since
 * heights change on a click only. `over`: floats above the toolbar. `aside`: the text has come where it floats.
 * Dots are borders, so that forced colours keep them.
 */
const LINE = `
* { box-sizing: border-box; margin: 0 }
.bn { container-type: inline-size; margin: 0 8px 6px; border: 1px solid var(--edge); border-radius: 8px; background: var(--banner); color: var(--ink);
font: 400 13px/20px -apple-system,"Segoe UI Variable Text","Segoe UI",Roboto,"Noto Sans","Liberation Sans","Helvetica Neue",Arial,sans-serif;
font-variant-numeric: tabular-nums; text-align: start; -webkit-font-smoothing: antialiased }
.bn.none { margin: 0; border: 0; block-size: 0; overflow: hidden }
.bn.blank, .bn.aside { visibility: hidden }
.bn.over { position: absolute; inset: auto 0 0; z-index: 2 }
.line { display: flex; align-items: center; gap: 10px; min-block-size: 38px; padding: 4px 5px 4px 12px }
.text { flex: 1; min-inline-size: 0 }
b { font-weight: 600 }
.soft-ink { color: var(--ink-2) }
.acts { display: flex; align-items: center; gap: 2px; flex: none }
.ways { display: contents }
.short { display: none }
.i { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
.tally { display: inline-flex; align-items: center; gap: 4px; flex: none }
.tally .i { inline-size: 15px; block-size: 15px; margin-inline-start: 1px; stroke-width: 1.85; color: var(--accent) }
.dot, .ring, .off-dot { inline-size: 8px; block-size: 8px; border-radius: 50%; border: 4px solid var(--dot); flex: none }
.ring { border-width: 1.5px }
.off-dot { border: 1.5px dotted var(--off) }
button { display: inline-flex; align-items: center; justify-content: center; flex: none; block-size: 28px; padding: 0 7px; border: 1px solid transparent; border-radius: 6px; background: none; color: var(--ink-2); font: inherit; font-size: 12px; line-height: 1; white-space: nowrap; cursor: default; transition: background-color 90ms }
button:hover, [aria-expanded="true"] { background: color-mix(in srgb,var(--ink) 8%,transparent) }
.ask { margin-inline-end: 4px; padding: 0 10px; background: var(--tint); color: var(--accent); font-weight: 600 }
.ask:hover { background: var(--tint-over) }
.ledger { color: var(--accent); font-weight: 600 }
.x { inline-size: 28px; padding: 0 }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }`;

/** Only after a click. */
const GROWN = `
.more { max-block-size: 45vh; overflow: auto; border-block-start: 1px solid var(--edge); padding: 8px 12px }
ul { padding: 0; list-style: none }
li { display: grid; grid-template-columns: 15px 78px 16px minmax(0,1fr) auto; gap: 0 9px; align-items: center; min-block-size: 30px }
li .i { inline-size: 15px; block-size: 15px; color: var(--ink-3) }
.line>.i { color: var(--ink-3) }
.sign { display: grid; place-items: center }
.date { color: var(--ink-2); white-space: nowrap }
.what { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-inline-size: 0 }
.why-so { color: var(--ink-2); font-size: 12px }
.off, .off .why-so { color: var(--ink-3) }
.foot { display: flex; align-items: center; gap: 4px; margin: 6px -7px 0 }
.never { margin-inline-start: auto }`;

/** By the line's own box, never the window: in a docked window fewer words; below 480 px the ways out under the facts. */
const WIDTHS = `
@container (max-width: 699px) {
.long { display: none }
.short { display: inline }
.line { gap: 8px; padding-inline-start: 11px }
.acts button { padding-inline: 6px }
.acts .ask { padding-inline: 10px; margin-inline-end: 2px }
}
@container (min-width: 480px) and (max-width: 519px) {
.acts .ask { padding-inline: 8px }
.why { inline-size: 26px; font-size: 0 }
.why::before { content: "?"; font-size: 13px }
}
@container (max-width: 479px) {
.line { display: grid; grid-template-columns: auto 1fr 28px; align-items: start; gap: 2px 9px; padding-block: 7px }
li>.i { display: none }
.line>.tally, .line>.i { margin-block-start: 3px; min-block-size: 14px }
.long { display: inline }
.short { display: none }
.acts { display: contents }
.x { grid-area: 1 / 3; margin-block-start: -4px }
.ways { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 2px; margin-block-start: 4px }
.ways>.why:first-child { margin-inline-start: -6px }
li { grid-template-columns: 15px 1fr auto; padding-block: 3px }
.what { grid-area: 2 / 2 / 3 / 4; white-space: normal }
.foot { flex-wrap: wrap }
.never { margin-inline-start: 0 }
}`;

/** Where forced colours take backgrounds away, what can be pressed gets an edge. */
const MODES = `
@media (prefers-reduced-motion: reduce) {
button { transition: none }
}
@media (prefers-contrast: more) {
:host { --ink-2: var(--ink); --ink-3: light-dark(#45413a,#cdc6ba); --edge: light-dark(#5c564c,#b3ab9e) }
}
@media (forced-colors: active) {
:host { --banner: Canvas; --ink: CanvasText; --ink-2: CanvasText; --ink-3: CanvasText; --edge: CanvasText; --accent: LinkText; --tint: Canvas; --tint-over: Canvas; --dot: CanvasText; --off: GrayText; --focus: Highlight }
.ask { border-color: ButtonBorder }
}`;

const CSS = COLOURS + LINE + GROWN + WIDTHS + MODES;

/** Gives a closed root its look. Nothing of it reaches the page, and no file has to be open to the web. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt sheets in a page's tree; an element in the closed root does the same.
    root.append(element('style', {}, CSS));
  }
}
