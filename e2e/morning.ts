import { Correspondent, ME_ON_LINKEDIN, NOW, type Rows, reading } from './seed';

/**
 * The people of the look, as they stand on its morning: Tuesday 24 November 2026. Who needs a decision, who was asked,
 * who sleeps, and who was closed.
 */

const at = (month: number, day: number, hour = 9, minute = 0) => Date.UTC(2026, month - 1, day, hour, minute);
const AWAY = { label: 'auto_reply', sure: true, rule: 'absence: out of office' } as const;

export const BRAM = 'bram@koopmans.example';
export const PRIYA = 'priya@ashby.example';

/** Those of whom the ledger is read closely. */
function bram(): Correspondent[] {
  const onLinkedin = new Correspondent('Bram Koopmans', 'linkedin:ACoAAFAKE0000002bramkoopmans0000000000')
    .sent(at(11, 9, 14, 20), '')
    .sent(at(11, 9, 14, 34), '')
    .sent(at(11, 16, 8, 41), '')
    .looked();
  const mail = new Correspondent('Bram Koopmans', BRAM)
    .sent(at(10, 19), 'Second hall')
    .replied(at(10, 21, 14, 48), 'Re: second hall')
    .sent(at(11, 2, 9, 2), 'Drawings for the second hall')
    .replied(at(11, 4, 9, 3), 'Automatic reply: I am at the Europort fair', {
      verdict: { ...AWAY, date: '2026-11-06' },
    })
    .looked();
  return [onLinkedin, mail.same(onLinkedin, at(10, 1))];
}

/** Everyone whom the look's popup shows. */
export function morning(): Correspondent[] {
  return [
    ...bram(),
    new Correspondent('Marieke van den Heuvel', 'marieke@opdendijk.example')
      .sent(at(11, 2), 'Sorting line, prices')
      .sent(at(11, 9), 'Re: Sorting line, prices')
      .looked(),
    new Correspondent('Priya Raghunathan', PRIYA)
      .asked(at(11, 19), 'Components', { question: 'choice', shape: 'choice' })
      .replied(at(11, 23), 'Re: Components', {
        verdict: { label: 'human', sure: true, rule: 'human', answers: { 'choice en': { outcome: 'not_now' } } },
      })
      .looked(),
    new Correspondent('Daan Hoekstra', 'daan@hoekstra.example')
      .sent(at(11, 3), 'Quay lighting', { opens: false })
      .sent(at(11, 6), 'Re: Quay lighting')
      .looked(NOW, { hidden: { own: [], clusterBefore: at(11, 3) } }),
    new Correspondent('Thomas Lindqvist', 'thomas@nordvik.example')
      .sent(at(11, 9), 'Deck lights')
      .sent(at(11, 20), 'Re: Deck lights')
      .looked(),
    new Correspondent('Sanne Oosterwijk', 'sanne@verhoef.example').asked(at(11, 19, 10), 'Greenhouses').looked(),
    new Correspondent('Willemijn Schouten-Achterberg van Oldenbarnevelt', 'w.schouten@rivierenland.example')
      .sent(at(11, 9), 'Visit in Lent')
      .sent(at(11, 18), 'Re: Visit in Lent')
      .replied(at(11, 18, 10), 'Afwezig', { verdict: { ...AWAY, date: '2026-12-02' } })
      .looked(),
    new Correspondent('Hugo Castellanos', 'linkedin:ACoAAFAKE0000003hugocastellanos000000')
      .sent(at(11, 19), '')
      .looked(),
    new Correspondent('Joost Vermeulen', 'j.vermeulen@oostpolder.example')
      .asked(at(11, 5), 'Greenhouse 4')
      .replied(at(11, 10), 'Re: Greenhouse 4')
      .decided(at(11, 10, 10), { code: 'answer', outcome: 'not_now', until: '2026-12-08' })
      .looked(),
    new Correspondent('Fenna Dijkgraaf', 'fenna@dijkgraaf.example').asked(at(11, 16), 'Dairy line').looked(),
    new Correspondent('Anna van Oosten', 'anna@oosten.example')
      .sent(at(11, 16), 'Boxes')
      .replied(at(11, 20, 10), 'Re: Boxes')
      .looked(),
  ];
}

/** Others of the rest, so that the list is as long as a rep's. */
export function others(count: number): Correspondent[] {
  return Array.from({ length: count }, (_, i) =>
    new Correspondent(`Contact ${i + 1}`, `contact${i + 1}@others.example`)
      .sent(at(11, 12) - i * 3_600_000, 'Introduction')
      .looked(),
  );
}

/** Both sites are read, as the look's health line says. */
export function bothRead(over: { readonly gap?: number; readonly settings?: object } = {}): Rows {
  const gmail = reading(over.settings);
  const linkedin = {
    site: 'linkedin',
    on: true,
    mode: 'banner',
    since: at(9, 12),
    lookedAt: NOW - 13 * 60_000,
    ...(over.gap === undefined ? {} : { gap: { since: over.gap, what: 'structure' } }),
  };
  const account = { id: `linkedin ${ME_ON_LINKEDIN}`, site: 'linkedin', handle: ME_ON_LINKEDIN, reading: 'on' };
  return {
    ...gmail,
    sites: [...(gmail.sites ?? []), linkedin],
    accounts: [...(gmail.accounts ?? []), { ...account, since: at(9, 12) }],
  };
}
