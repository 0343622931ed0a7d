import type { WhyLine, WhyView } from '../../protocol/banner-view';
import { button, element, having } from './element';
import { icon } from './icon';
import type { Presses } from './presses';

/** The grown part: the ledger's lines, each with its reason and its switch (R22), and two ways on. */
export const why = (view: WhyView, presses: Presses): HTMLElement =>
  element(
    'div',
    'more',
    element('ul', '', ...view.lines.map((line) => row(line, presses))),
    element(
      'div',
      'foot',
      button('ledger', presses.openLedger, view.openLedger),
      button('never', presses.never, view.never),
    ),
  );

function row({ sign, date, channel, subject, reason, flip }: WhyLine, presses: Presses): HTMLElement {
  const uncounted = sign === 'off' || sign === 'reply';
  const made = element(
    'li',
    uncounted ? 'off' : '',
    element('span', 'sign', sign === 'reply' ? icon('reply') : element('i', sign === 'off' ? 'out' : sign)),
    element('span', 'date', date),
    icon(channel),
    having(element('span', 'what', subject, element('small', '', ` · ${reason}`)), { title: `${subject} · ${reason}` }),
  );
  if (flip) {
    // "Don't count" four times over says nothing to a reader who hears the buttons one by one.
    const name = { 'aria-label': `${flip.label}: ${date}, ${subject}` };
    made.append(
      having(
        button('', () => presses.flip(flip.target, flip.counts), flip.label),
        name,
      ),
    );
  }
  return made;
}
