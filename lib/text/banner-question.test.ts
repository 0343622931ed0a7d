import { describe, expect, test } from 'vitest';
import type { BannerState } from '../protocol/banner-act';
import { buttonNamed, buttons, find, words } from '../protocol/test-view';
import type { Locale } from './locale';
import type { Offer } from './offer';
import { names, OFFER, OFFERED, view } from './test-banner';

describe('the question, before it goes in', () => {
  const grown = (state: BannerState, locale: Locale = 'nl') => view(OFFERED, locale, { state });

  test('the shapes and the rep’s own, one of them chosen, in their own language', () => {
    const shown = grown({ grown: 'question' });
    const [group] = find(shown.more ?? [], ({ set }) => set?.role === 'radiogroup');
    expect(group?.set?.['aria-label']).toBe('De vraag');
    const radios = find(shown.more ?? [], ({ set }) => set?.role === 'radio');
    expect(radios.map((radio) => words([radio]))).toEqual([
      'Kom ik gelegen?',
      'Heeft u het losgelaten?',
      'Zullen we stoppen?',
    ]);
    expect(radios.map(({ set }) => set?.['aria-checked'])).toEqual(['true', 'false', 'false']);
    expect(radios.every(({ set }) => set?.lang === 'nl')).toBe(true);
    expect(names(shown).slice(-3)).toEqual(['Taal en aanspreekvorm: Nederlands, u', 'Aanpassen', 'Invoegen']);
    expect(names(grown({ grown: 'question' }, 'en')).slice(-2)).toEqual(['Edit', 'Insert']);
  });

  test('language and form go round: the other form, then the next language', () => {
    const following = (language: Offer['language'], form?: Offer['form']) => {
      const offer: Offer = {
        questions: OFFER.questions,
        chosen: 'line',
        language,
        showFirst: true,
        ...(form ? { form } : {}),
      };
      const { act } = buttonNamed(view(OFFERED, 'en', { offer, state: { grown: 'question' } }), /^Language and form/);
      return act.do === 'state' ? `${act.state.language} ${act.state.form}` : '';
    };
    expect(following('nl', 'formal')).toBe('nl informal');
    expect(following('nl', 'informal')).toBe('en formal');
    expect(following('en')).toBe('de formal');
    expect(following('es', 'informal')).toBe('nl formal');
  });

  test('edited in the line’s own field', () => {
    const shown = grown({ grown: 'edit' }, 'en');
    const [field] = find(shown.more ?? [], ({ tag }) => tag === 'textarea');
    expect([field && words([field]), field?.set?.lang]).toEqual(['Kom ik gelegen?', 'nl']);
    expect(names(shown).slice(-2)).toEqual(['The questions', 'Insert']);
  });

  test('an option skips it: the button puts the question in at once, and says which', () => {
    const at = view(OFFERED, 'en', { offer: { ...OFFER, showFirst: false } });
    expect(buttons(at)[0]?.act).toEqual({ do: 'insert', text: 'Kom ik gelegen?' });
    const [described] = find(at.bar.acts, ({ set }) => set?.id === buttons(at)[0]?.piece.set?.['aria-describedby']);
    expect(described?.parts).toEqual(['Kom ik gelegen?']);
  });

  test('just inserted', () => {
    const { inserted } = view(OFFERED);
    expect(words(inserted?.text ?? [])).toBe('The question is in. Ctrl+Z takes it out again.');
    expect(words(view(OFFERED, 'nl').inserted?.text ?? [])).toBe(
      'De vraag staat erin. Met Ctrl+Z gaat hij er weer uit.',
    );
  });
});
