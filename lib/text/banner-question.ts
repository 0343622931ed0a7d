import type { Form, Language } from '../domain/question';
import type { BannerAct, BannerState } from '../protocol/banner-act';
import type { Part } from '../protocol/banner-view';
import { banner } from './banner';
import { button, sign } from './banner-parts';
import { text } from './catalogue';
import type { Locale } from './locale';
import type { Offer, OfferedQuestion } from './offer';
import { TONGUES } from './tongues';

export function chosenOf({ questions, chosen }: Offer): OfferedQuestion | undefined {
  return questions.find(({ id }) => id === chosen) ?? questions[0];
}

/** The question before it goes in: which one, in which language and form, edited or not. */
export function chooser(offer: Offer, state: BannerState, locale: Locale): readonly Part[] {
  return state.grown === 'edit' ? editor(offer, state, locale) : choices(offer, state, locale);
}

function choices(offer: Offer, state: BannerState, locale: Locale): readonly Part[] {
  const t = text(banner, locale);
  const chosen = chosenOf(offer);
  const spoken = spokenAs(offer);
  const options = offer.questions.map((question) => {
    const on = question === chosen;
    return button(
      `q ${question.id}`,
      on ? 'q on' : 'q',
      to(state, { question: question.id }),
      [{ class: 'tick', parts: on ? [sign('check')] : [] }, { parts: [question.text] }],
      { role: 'radio', 'aria-checked': String(on), lang: offer.language },
    );
  });
  return [
    { tag: 'div', class: 'qs', set: { role: 'radiogroup', 'aria-label': t.question }, parts: options },
    foot(
      button('language', '', to(state, next(offer)), [sign('globe', 'sm'), spoken], {
        'aria-label': t.language(spoken),
      }),
      button('edit', '', to(state, { grown: 'edit' }), [t.edit]),
      button('insert', 'main', { do: 'insert', text: chosen?.text ?? '' }, [t.insertIt]),
    ),
  ];
}

function editor(offer: Offer, state: BannerState, locale: Locale): readonly Part[] {
  const t = text(banner, locale);
  const words = chosenOf(offer)?.text ?? '';
  return [
    {
      tag: 'textarea',
      class: 'edit',
      set: { lang: offer.language, rows: '3', required: '', 'aria-label': t.editName },
      parts: [words],
    },
    foot(
      button('edit', '', to(state, { grown: 'question' }), [sign('back', 'sm'), t.questions]),
      button('insert', 'main', { do: 'insert', text: words }, [t.insertIt], {}, 'text'),
    ),
  ];
}

const to = (state: BannerState, over: BannerState): BannerAct => ({ do: 'state', state: { ...state, ...over } });
const foot = (...parts: readonly Part[]): Part => ({ tag: 'div', class: 'foot', parts });

/** "Nederlands, u". */
function spokenAs({ language, form = 'formal' }: Offer): string {
  const { name, forms } = TONGUES[language];
  return forms ? `${name}, ${forms[form]}` : name;
}

/** The other form of this language, then the next language: round and round. */
function next({ language, form = 'formal' }: Offer): { readonly language: Language; readonly form: Form } {
  const at = ROUND.findIndex((each) => each.language === language && each.form === form);
  return ROUND[(at + 1) % ROUND.length] ?? { language, form };
}

const ROUND = (['nl', 'en', 'de', 'fr', 'es'] as const).flatMap((language) =>
  (TONGUES[language].forms ? (['formal', 'informal'] as const) : (['formal'] as const)).map((form) => ({
    language,
    form,
  })),
);
