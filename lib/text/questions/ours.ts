import type { Question } from '../../domain/question';

/**
 * The three shapes. Each makes a no easy, and each has its own map of answers: to "have you given up?" a no means that
 * it is still on. The words are written in each language, not translated; English has one form.
 */
export const OUR_QUESTIONS: readonly Question[] = [
  {
    id: 'line',
    shape: 'line',
    words: {
      nl: {
        formal: 'Ik weet dat uw tijd kostbaar is. Kom ik nu gelegen, later, of liever niet? Een nee is ook prima.',
        informal: 'Ik weet dat je tijd kostbaar is. Kom ik nu gelegen, later, of liever niet? Een nee is ook prima.',
      },
      en: { formal: 'I know your time is valuable. Is now a good time, later, or rather not? A no is fine too.' },
      de: {
        formal:
          'Ich weiß, dass Ihre Zeit kostbar ist. Passt es Ihnen gerade, lieber später oder eher gar nicht? Ein Nein ist auch in Ordnung.',
        informal:
          'Ich weiß, dass deine Zeit kostbar ist. Passt es dir gerade, lieber später oder eher gar nicht? Ein Nein ist auch in Ordnung.',
      },
      fr: {
        formal:
          'Je sais que votre temps est précieux. Est-ce que je tombe bien, est-ce mieux plus tard, ou préférez-vous en rester là ? Un non me va aussi.',
        informal:
          'Je sais que ton temps est précieux. Est-ce que je tombe bien, est-ce mieux plus tard, ou tu préfères en rester là ? Un non me va aussi.',
      },
      es: {
        formal:
          'Sé que su tiempo es valioso. ¿Le viene bien ahora, más adelante o prefiere que lo dejemos? Un no también es una buena respuesta.',
        informal:
          'Sé que tu tiempo es valioso. ¿Te viene bien ahora, más adelante o prefieres que lo dejemos? Un no también es una buena respuesta.',
      },
    },
    answers: { yes: 'yes', now: 'yes', not_yet: 'not_now', no: 'no' },
  },
  {
    id: 'given-up',
    shape: 'given-up',
    words: {
      nl: { formal: 'Heeft u ‘{subject}’ losgelaten?', informal: 'Heb je ‘{subject}’ losgelaten?' },
      en: { formal: 'Have you given up on “{subject}”?' },
      de: { formal: 'Ist „{subject}“ für Sie vom Tisch?', informal: 'Ist „{subject}“ für dich vom Tisch?' },
      fr: {
        formal: 'Avez-vous abandonné « {subject} » ?',
        informal: 'Tu as laissé tomber « {subject} » ?',
      },
      es: { formal: '¿Ha descartado ya «{subject}»?', informal: '¿Has descartado ya «{subject}»?' },
    },
    answers: { yes: 'no', no: 'yes', not_yet: 'yes' },
  },
  {
    id: 'choice',
    shape: 'choice',
    words: {
      nl: {
        formal: 'Wat wordt het? 1 nu / 2 later, namelijk … / 3 nee',
        informal: 'Zeg het maar: 1 nu / 2 later, namelijk … / 3 nee',
      },
      en: { formal: 'Which is it? 1 now / 2 later, namely … / 3 no' },
      de: {
        formal: 'Eine Zahl genügt mir: 1 jetzt / 2 später, und zwar … / 3 nein',
        informal: 'Sag einfach: 1 jetzt / 2 später, und zwar … / 3 nein',
      },
      fr: {
        formal: 'Un chiffre me suffit : 1 maintenant / 2 plus tard, disons … / 3 non',
        informal: 'Dis-moi juste : 1 maintenant / 2 plus tard, disons … / 3 non',
      },
      es: {
        formal: 'Me basta con un número: 1 ahora / 2 más adelante, digamos … / 3 no',
        informal: 'Dime solo un número: 1 ahora / 2 más adelante, digamos … / 3 no',
      },
    },
    answers: {
      1: 'yes',
      2: 'not_now',
      3: 'no',
      yes: 'yes',
      now: 'yes',
      not_yet: 'not_now',
      no: 'no',
    },
  },
];
