import { describe, expect, test } from 'vitest';
import type { Fact } from '../domain/banner';
import { SIGNS } from '../protocol/banner-view-signs';
import { buttonNamed, buttons, find } from '../protocol/test-view';
import { fact, names, nov, soft, spoken, view } from './test-banner';

/** What stands in the question's place after an ask: look/banner.html has the words. */

const ANSWER: Fact = { code: 'answer', at: nov(23), askedAt: nov(18), proposed: { outcome: 'not_now' } };

const FACTS: readonly [name: string, fact: Fact, sign: string, en: string, nl: string, ways: readonly string[]][] = [
  [
    'R24: asked; no second ask',
    { code: 'asked', at: nov(19), until: nov(26, 23) },
    SIGNS.mark,
    'Asked on 19 Nov. Silence until 26 Nov = move on.',
    'Gevraagd op 19 nov. Stilte tot 26 nov = loslaten.',
    ['Why?', 'Close'],
  ],
  [
    'R24: asked, and nobody looked since the wait ran out',
    { code: 'asked', at: nov(12), until: nov(19, 23), unseen: true },
    SIGNS.mark,
    'Asked on 12 Nov. No answer seen here: look.',
    'Gevraagd op 12 nov. Hier geen antwoord gezien: kijk even.',
    ['Why?', 'Close'],
  ],
  [
    'R16: said no',
    { code: 'closed', by: 'no', at: nov(3) },
    SIGNS.closed,
    'Said no on 3 Nov.',
    'Zei nee op 3 nov.',
    ['Close'],
  ],
  [
    'R24: silent',
    { code: 'closed', by: 'silent', at: nov(9), askedAt: nov(2) },
    SIGNS.closed,
    'Asked 2 Nov, silent.',
    'Gevraagd op 2 nov, stil gebleven.',
    ['Close'],
  ],
  [
    'let go',
    { code: 'closed', by: 'let-go', at: nov(20) },
    SIGNS.closed,
    'Let go on 20 Nov.',
    'Losgelaten op 20 nov.',
    ['Close'],
  ],
  [
    'R24: not now, until a day',
    { code: 'later', by: 'not_now', until: '2026-12-08' },
    SIGNS.later,
    'Not now, until 8 Dec.',
    'Nu niet, tot 8 dec.',
    ['Why?', 'Close'],
  ],
];

describe.each(FACTS)('%s', (_name, it, sign, en, nl, ways) => {
  test('in both languages, with its sign, and nothing else', () => {
    expect(spoken(view(fact(it)))).toContain(`${en} `);
    expect(spoken(view(fact(it), 'nl'))).toContain(`${nl} `);
    expect(find(view(fact(it)).bar.mark, ({ path }) => path !== undefined)[0]?.path).toBe(sign);
    expect(names(view(fact(it)))).toEqual(ways);
    expect(view(fact(it)).inserted).toBeUndefined();
  });
});

describe('R24: they answered the question', () => {
  test('asked once, what their words come to tinted, nothing decided', () => {
    expect(spoken(view(fact(ANSWER)))).toBe(
      'Priya replied to your question on 23 Nov. It was: | Priya replied on 23 Nov. It was:',
    );
    expect(spoken(view(fact(ANSWER), 'nl'))).toBe(
      'Priya antwoordde op 23 nov op je vraag. Het was: | Priya antwoordde op 23 nov. Het was:',
    );
    expect(names(view(fact(ANSWER)))).toEqual(['Yes', 'Not now …', 'No', 'Other', 'Close']);
    expect(names(view(fact(ANSWER), 'nl'))).toEqual(['Ja', 'Nu niet …', 'Nee', 'Anders', 'Sluiten']);
    const tinted = buttons(view(fact(ANSWER))).filter(({ look }) => look === 'ask');
    expect(tinted.map(({ name }) => name)).toEqual(['Not now …']);
    expect(buttonNamed(view(fact(ANSWER)), 'No').act).toEqual({ do: 'answer', outcome: 'no' });
  });

  test('nothing is tinted where it is not plain', () => {
    const plain = view(fact({ code: 'answer', at: nov(23), askedAt: nov(18) }));
    expect(buttons(plain).filter(({ look }) => look === 'ask')).toEqual([]);
  });

  test('R16: a No that nobody asked for is proposed as one', () => {
    const unasked = view(fact({ code: 'answer', at: nov(23), proposed: { outcome: 'no' } }));
    expect(spoken(unasked)).toBe('Priya replied on 23 Nov. It was: | Priya replied on 23 Nov. It was:');
    expect(buttons(unasked).find(({ look }) => look === 'ask')?.name).toBe('No');
  });

  test('not now, until: two weeks, six weeks, three months; another date; none', () => {
    const grown = view(fact(ANSWER), 'en', { state: { grown: 'notNow' } });
    expect(names(grown).slice(5)).toEqual(['Tue 8 Dec', 'Mon 4 Jan', 'Mon 1 Mar', 'Other date', 'No date']);
    expect(names(view(fact(ANSWER), 'nl', { state: { grown: 'notNow' } })).slice(5)).toEqual([
      'di 8 dec',
      'ma 4 jan',
      'ma 1 mrt',
      'Andere datum',
      'Geen datum',
    ]);
    expect(buttonNamed(grown, /^Mon.4.Jan$/).act).toEqual({ do: 'answer', outcome: 'not_now', until: '2027-01-04' });
    expect(grown.shut).toEqual({});
    const named = fact({ ...ANSWER, proposed: { outcome: 'not_now', until: '2027-02-08' } });
    const first = buttons(view(named, 'en', { state: { grown: 'notNow' } }))[5];
    expect([soft(first?.name ?? ''), first?.look]).toEqual(['Mon 8 Feb', 'pill on']);
  });

  test('another date is the line’s own field, from tomorrow on', () => {
    const grown = view(fact(ANSWER), 'en', { state: { grown: 'notNow', date: true } });
    const [field] = find(grown.more ?? [], ({ tag }) => tag === 'input');
    expect(field?.set).toMatchObject({ type: 'date', min: '2026-11-25', 'aria-label': 'Date' });
    expect(buttonNamed(grown, 'Choose').piece.takes).toBe('until');
  });
});
