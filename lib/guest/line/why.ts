import type { WhyLine, WhyView } from '../../protocol/banner-view';
import { button, element } from './element';
import { icon } from './icon';
import type { Presses } from './presses';

/** The grown part: the ledger's lines, each with its reason and its switch (R22), and two ways on. */
export function why(view: WhyView, presses: Presses): HTMLElement {
  return element(
    'div',
    { class: 'more' },
    element('ul', {}, ...view.lines.map((line) => row(line, presses))),
    element(
      'div',
      { class: 'foot' },
      button({ class: 'ledger' }, presses.openLedger, view.openLedger),
      button({ class: 'never' }, presses.never, view.never),
    ),
  );
}

function row(line: WhyLine, presses: Presses): HTMLElement {
  const { flip, sign } = line;
  const uncounted = sign === 'off' || sign === 'reply';
  const mark =
    sign === 'reply'
      ? icon('reply')
      : element('span', { class: sign === 'off' ? 'off-dot' : sign, 'aria-hidden': 'true' });
  // "Don't count" four times over says nothing to a reader who hears the buttons one by one.
  const name = { 'aria-label': `${flip?.label ?? ''}: ${line.date}, ${line.subject}` };
  return element(
    'li',
    uncounted ? { class: 'off' } : {},
    element('span', { class: 'sign' }, mark),
    element('span', { class: 'date' }, line.date),
    icon(line.channel),
    element(
      'span',
      { class: 'what', title: `${line.subject} · ${line.reason}` },
      line.subject,
      element('span', { class: 'why-so' }, ` · ${line.reason}`),
    ),
    flip ? button(name, () => presses.flip(flip.target, flip.counts), flip.label) : undefined,
  );
}
