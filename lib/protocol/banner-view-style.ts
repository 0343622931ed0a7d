/**
 * The look of the line in the page. It arrives with the view, as the sentences do: so no page carries it before it is
 * owed a line, and it may be written to be read. Nothing of it touches the page: it is for the line's closed root.
 *
 * Sizes in px, since the page's root size is not ours; each colour as light-dark(light, dark), where the scheme is what
 * the line finds behind itself. A string, not a file: the build would translate light-dark() for browsers older than
 * ours, into something that has to know the scheme at build time. `!important` on :host holds against the page.
 */
export const BANNER_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: relative !important;
  --ink: light-dark(#23211d, #ece8e0);
  --ink-2: light-dark(#565148, #bdb6aa);
  --ink-3: light-dark(#6a645a, #a29b8f);
  --edge: light-dark(#e3dfd5, #38352f);
  --accent: light-dark(#1d5f57, #86c9bc);
  --dot: light-dark(#3a362f, #d8d2c7);
}
* {
  box-sizing: border-box;
  margin: 0;
}
.bn {
  container-type: inline-size;
  margin: 0 8px 6px;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: light-dark(#f7f4ec, #2a2824);
  color: var(--ink);
  text-align: start;
  font: 13px/20px -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
    "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}

/* No place taken, yet rendered: the status has to be there before its text. */
.none {
  margin: 0;
  border: 0;
  height: 0;
  overflow: hidden;
}
/* blank: nothing to say any more, but heights change on a click only. aside: text has come where the line floats. */
.blank,
.aside {
  visibility: hidden;
}
.over {
  position: absolute;
  inset: auto 0 0;
  z-index: 2;
}
.line,
.acts,
.foot,
.tally,
button {
  display: flex;
  align-items: center;
  flex: none;
}
.line {
  gap: 10px;
  min-height: 38px;
  padding: 4px 5px 4px 12px;
}
.text {
  flex: 1;
  min-width: 0;
}
b, .ask, .ledger {
  font-weight: 600;
}
.soft, .date, small, button {
  color: var(--ink-2);
}
.acts {
  gap: 2px;
}
.ways {
  display: contents;
}
.short {
  display: none;
}
.i {
  width: 16px;
  height: 16px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
  color: var(--ink-3);
}
.tally {
  gap: 4px;
}
.tally .i, li .i {
  width: 15px;
  height: 15px;
}
.tally .i {
  margin-inline-start: 1px;
  stroke-width: 1.85;
  color: var(--accent);
}
/* Borders, so that forced colours keep them. */
i {
  width: 8px;
  height: 8px;
  border-radius: 50%;
  border: 4px solid var(--dot);
}
.ring {
  border-width: 1.5px;
}
.out {
  border: 1.5px dotted light-dark(#8b8579, #7f786c);
}
button {
  justify-content: center;
  height: 28px;
  padding: 0 7px;
  border: 1px solid transparent;
  border-radius: 6px;
  background: none;
  font: inherit;
  font-size: 12px;
  line-height: 1;
  white-space: nowrap;
  cursor: default;
}
button .i {
  color: inherit;
}
button:hover, [aria-expanded=true] {
  background: color-mix(in srgb, var(--ink) 8%, transparent);
}
.ask, .ledger {
  color: var(--accent);
}
.ask {
  margin-inline-end: 4px;
  padding: 0 10px;
  background: light-dark(#e3efeb, #24332f);
}
.ask:hover {
  background: light-dark(#d6e8e2, #2b3f3a);
}
.x {
  width: 28px;
  padding: 0;
}
:focus-visible {
  outline: 2px solid light-dark(#1d5f57, #9fdacd);
  outline-offset: 2px;
}
/* Grown: only after a click. */
.more {
  max-height: 45vh;
  overflow: auto;
  border-top: 1px solid var(--edge);
  padding: 8px 12px;
}
ul {
  padding: 0;
  list-style: none;
}
li {
  display: grid;
  grid-template-columns: 15px 78px 16px minmax(0, 1fr) auto;
  gap: 0 9px;
  align-items: center;
  min-height: 30px;
}
.sign {
  display: grid;
  place-items: center;
}
.date {
  white-space: nowrap;
}
.what {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  min-width: 0;
}
small {
  font-size: 12px;
}
.off, .off small {
  color: var(--ink-3);
}
.foot {
  gap: 4px;
  margin: 6px -7px 0;
}
.never {
  margin-inline-start: auto;
}
/* By the line's own box, never the window. A docked window: the same facts in fewer words. */
@container (max-width: 699px) and (min-width: 480px) {
  .long {
    display: none;
  }
  .short {
    display: inline;
  }
}
@container (max-width: 699px) {
  .line {
    gap: 8px;
    padding-inline-start: 11px;
  }
  .acts .why {
    padding: 0 6px;
  }
  .ask {
    margin-inline-end: 2px;
  }
}
@container (min-width: 480px) and (max-width: 519px) {
  .ask {
    padding: 0 8px;
  }
  .why {
    width: 26px;
    font-size: 0;
  }
  .why::before {
    content: "?";
    font-size: 13px;
  }
}
/* A bubble, a narrow window, 200% zoom: facts above, ways out below, × stays top right. */
@container (max-width: 479px) {
  .line {
    display: grid;
    grid-template-columns: auto 1fr 28px;
    align-items: start;
    gap: 2px 9px;
    padding-block: 7px;
  }
  li > .i {
    display: none;
  }
  .line > .tally,
  .line > .i {
    margin-top: 3px;
    min-height: 14px;
  }
  .acts {
    display: contents;
  }
  .x {
    grid-area: 1/3;
    margin-top: -4px;
  }
  .ways {
    grid-column: 1/-1;
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-top: 4px;
  }
  li {
    grid-template-columns: 15px 1fr auto;
    padding: 3px 0;
  }
  .what {
    grid-area: 2/2/3/4;
    white-space: normal;
  }
  .foot {
    flex-wrap: wrap;
  }
  .never {
    margin: 0;
  }
}
@media (prefers-contrast: more) {
  :host {
    --ink-2: var(--ink);
    --ink-3: light-dark(#45413a, #cdc6ba);
    --edge: light-dark(#5c564c, #b3ab9e);
  }
}
/* The browser forces all colours but those of drawings; what can be pressed gets an edge, its background is gone. */
@media (forced-colors: active) {
  .i {
    color: CanvasText;
  }
  .tally .i {
    color: LinkText;
  }
  .ask {
    border-color: ButtonBorder;
  }
  .out {
    border-color: GrayText;
  }
}
`;
