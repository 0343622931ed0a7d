import type { Handle } from '../lib/domain/contact';
import { morning } from './morning';
import { Correspondent } from './seed';

/** The people of the contacts page, as the look shows them on its morning: the popup's, and those who are closed, asked or gone. */

const at = (month: number, day: number, hour = 9, minute = 0) => Date.UTC(2026, month - 1, day, hour, minute);

const RUBEN = 'ruben@vantricht.example';
const ANNEKE = 'anneke@degraaf.example';

/** Bram's are read closely: a scheduled one, a talk, a closing word, and answers of before. */
function more(): Correspondent[] {
  return [
    new Correspondent('Bram Koopmans', 'bram@koopmans.example')
      .sent(at(3, 9), 'Lamps for the first hall')
      .replied(at(3, 11), 'Re: Lamps for the first hall')
      .sent(at(6, 2), 'The first hall, one year on')
      .replied(at(6, 3), 'Re: The first hall, one year on')
      .sent(at(10, 21, 15, 2), 'Re: Second hall', { brief: true })
      .sent(at(11, 27, 8), 'Re: Drawings for the second hall', { state: 'scheduled', seenAt: at(11, 23) }),
    new Correspondent('Ruben Aalbers', RUBEN).asked(at(11, 23), 'Awnings').looked(),
    new Correspondent('Omar Belhadj', 'omar@belhadj.example')
      .asked(at(11, 10), 'The press hall')
      .replied(at(11, 12), 'Re: The press hall')
      .decided(at(11, 12, 10), { code: 'answer', outcome: 'not_now', until: '2027-01-04' })
      .looked(),
    new Correspondent('Anneke de Graaf', ANNEKE).sent(at(11, 11), 'Packing hall').looked(),
    new Correspondent('Mail Delivery', 'mailer-daemon@google.example').replied(at(11, 11, 10), 'Undelivered', {
      conversation: [`thread-a:remail:${ANNEKE}`],
      verdict: { label: 'bounce', sure: true, rule: 'bounce', about: [`email:${ANNEKE}` as Handle] },
    }),
    new Correspondent('Claire Fontaine', 'claire@beranger.example')
      .asked(at(10, 30), 'Atelier lights')
      .replied(at(11, 3), 'Re: Atelier lights')
      .decided(at(11, 3, 10), { code: 'answer', outcome: 'no' })
      .looked(),
    new Correspondent('Kees Lagerwey', 'kees@lagerwey.example')
      .sent(at(11, 2), 'Wind hall')
      .sent(at(11, 9), 'Re: Wind hall')
      .decided(at(11, 20), { code: 'let-go' })
      .looked(),
    ...['Joke Terpstra', 'Wim Zandvliet', 'Els Brouwer'].map((name, i) =>
      new Correspondent(name, `${name.split(' ')[0]?.toLowerCase()}@oud.example`)
        .sent(at(7, 6 + i), 'Harbour lights')
        .sent(at(7, 20 + i), 'Re: Harbour lights')
        .looked(),
    ),
  ];
}

export function directory(): Correspondent[] {
  return [...morning(), ...more()];
}
