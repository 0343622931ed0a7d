import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/question';
import { refuses } from '../../domain/verdict';
import { classifyReply } from '../classify-reply';
import { choice, givenUp, line, outcome } from './fixtures';

/** A reply, and what it comes to: after the column's own line, after "have you given up?", after the choice. */
type Row = readonly [reply: string, line: string, givenUp: string, choice: string];

const MAPS: Readonly<Record<Language, readonly Row[]>> = {
  nl: [
    ['Ja.', 'yes', 'no', 'yes'],
    ['Ja hoor', 'yes', 'no', 'yes'],
    ['Ja, graag.', 'yes', 'none', 'yes'],
    ['Dag Jonas,\n\nNee.\n\nGroet,\nBram', 'no', 'yes', 'no'],
    ['Nee hoor, zeker niet!', 'no', 'yes', 'no'],
    ['Nee, bedankt.', 'no', 'none', 'no'],
    ['Liever niet', 'no', 'none', 'no'],
    ['Nog niet', 'not_now', 'yes', 'not_now'],
    ['Nu graag', 'yes', 'none', 'yes'],
    ['Later graag', 'not_now', 'not_now', 'not_now'],
    ['Nu niet, misschien volgend jaar.', 'not_now', 'not_now', 'not_now'],
    ['Nee, we hebben geen interesse.', 'no', 'no', 'no'],
    ['Nee, nog steeds interesse.', 'yes', 'yes', 'yes'],
    ['Ja, loopt nog.', 'yes', 'yes', 'yes'],
    ['1', 'none', 'none', 'yes'],
    ['Optie 2, in maart', 'none', 'none', 'not_now'],
    ['Doe maar 3.', 'none', 'none', 'no'],
    ['3 nee', 'none', 'none', 'no'],
    ['Klinkt goed, kom maar langs.', 'yes', 'none', 'yes'],
  ],
  en: [
    ['Yes', 'yes', 'no', 'yes'],
    ['Yes please!', 'yes', 'none', 'yes'],
    ["Yes, let's talk. Thursday at 10 works.", 'yes', 'none', 'yes'],
    ['Yes, it has slipped down the list.', 'yes', 'no', 'yes'],
    ['Hi Jonas,\n\nNo, not at all.\n\nBest,\nBram', 'no', 'yes', 'no'],
    ['No.', 'no', 'yes', 'no'],
    ['No thanks', 'no', 'none', 'no'],
    ["I'd rather not.", 'no', 'none', 'no'],
    ['Not yet.', 'not_now', 'yes', 'not_now'],
    ['Now.', 'yes', 'none', 'yes'],
    ['Later please', 'not_now', 'not_now', 'not_now'],
    ['Not right now, try me again in March.', 'not_now', 'not_now', 'not_now'],
    ["No, we're not interested.", 'no', 'no', 'no'],
    ['Yes, still very interested.', 'yes', 'yes', 'yes'],
    ["We haven't given up, just slow.", 'yes', 'yes', 'yes'],
    ['2 - March', 'none', 'none', 'not_now'],
    ["I'll go with 1", 'none', 'none', 'yes'],
    ['3.', 'none', 'none', 'no'],
    ['Sounds good, works for me.', 'yes', 'none', 'yes'],
  ],
  de: [
    ['Ja', 'yes', 'no', 'yes'],
    ['Ja, gern.', 'yes', 'none', 'yes'],
    ['Sehr geehrter Herr de Wit,\n\nnein, auf keinen Fall.\n\nViele Grüße', 'no', 'yes', 'no'],
    ['Nein', 'no', 'yes', 'no'],
    ['Nein danke', 'no', 'none', 'no'],
    ['Lieber nicht.', 'no', 'none', 'no'],
    ['Noch nicht', 'not_now', 'yes', 'not_now'],
    ['Jetzt bitte', 'yes', 'none', 'yes'],
    ['Später', 'not_now', 'not_now', 'not_now'],
    ['Im Moment nicht, vielleicht im März.', 'not_now', 'not_now', 'not_now'],
    ['Nein, kein Interesse.', 'no', 'no', 'no'],
    ['Ja, ist noch aktuell.', 'yes', 'yes', 'yes'],
    ['Nicht vom Tisch, nur verzögert.', 'yes', 'yes', 'yes'],
    ['1 jetzt', 'none', 'none', 'yes'],
    ['Ich nehme 2', 'none', 'none', 'not_now'],
    ['3!', 'none', 'none', 'no'],
    ['Klingt gut.', 'yes', 'none', 'yes'],
  ],
  fr: [
    ['Oui', 'yes', 'no', 'yes'],
    ['Oui, bien sûr.', 'yes', 'no', 'yes'],
    ['Volontiers', 'yes', 'none', 'yes'],
    ['Bonjour Monsieur,\n\nNon, pas du tout.\n\nCordialement', 'no', 'yes', 'no'],
    ['Non', 'no', 'yes', 'no'],
    ['Non merci', 'no', 'none', 'no'],
    ['On en reste là.', 'no', 'none', 'no'],
    ['Pas encore', 'not_now', 'yes', 'not_now'],
    ['Maintenant', 'yes', 'none', 'yes'],
    ['Plus tard', 'not_now', 'not_now', 'not_now'],
    ['Pas pour le moment, recontactez-moi en mars.', 'not_now', 'not_now', 'not_now'],
    ['Non, pas intéressé.', 'no', 'no', 'no'],
    ["Oui, toujours d'actualité.", 'yes', 'yes', 'yes'],
    ["Nous n'avons pas abandonné.", 'yes', 'yes', 'yes'],
    ['1', 'none', 'none', 'yes'],
    ['Option 2, en mars', 'none', 'none', 'not_now'],
    ['3 non', 'none', 'none', 'no'],
    ['Vous tombez bien !', 'yes', 'none', 'yes'],
  ],
  es: [
    ['Sí', 'yes', 'no', 'yes'],
    ['Sí, claro.', 'yes', 'no', 'yes'],
    ['Sí, por favor', 'yes', 'none', 'yes'],
    ['Hola Jonas:\n\nNo, para nada.\n\nUn saludo', 'no', 'yes', 'no'],
    ['No', 'no', 'yes', 'no'],
    ['No, gracias', 'no', 'none', 'no'],
    ['Mejor no.', 'no', 'none', 'no'],
    ['Todavía no', 'not_now', 'yes', 'not_now'],
    ['Ahora', 'yes', 'none', 'yes'],
    ['Más adelante', 'not_now', 'not_now', 'not_now'],
    ['Ahora no, quizá en marzo.', 'not_now', 'not_now', 'not_now'],
    ['No, no nos interesa.', 'no', 'no', 'no'],
    ['Sí, seguimos interesados.', 'yes', 'yes', 'yes'],
    ['No lo hemos descartado.', 'yes', 'yes', 'yes'],
    ['1 ahora', 'none', 'none', 'yes'],
    ['Opción 2', 'none', 'none', 'not_now'],
    ['El 3', 'none', 'none', 'none'],
    ['3', 'none', 'none', 'no'],
    ['¡Suena bien!', 'yes', 'none', 'yes'],
  ],
};

describe.each(Object.keys(MAPS) as Language[])('R24: answers in %s', (language) => {
  test.each(MAPS[language])('%j: line %s, given up %s, choice %s', (reply, ofLine, ofGivenUp, ofChoice) => {
    expect([line, givenUp, choice].map((question) => outcome(question, language, reply))).toEqual([
      ofLine,
      ofGivenUp,
      ofChoice,
    ]);
  });
});

describe.each(Object.entries(MAPS))('R16: in %s, the verdict says no whatever was asked', (_, rows) => {
  test.each(rows)('only where the map agrees: %s', (text, ofLine, ofGivenUp, ofChoice) => {
    const mail = { from: 'Bram Koopmans <bram@koopmans.example>', subject: 'Re: LED', text };
    const verdict = classifyReply({ ...mail, receivedAt: Date.UTC(2026, 10, 24, 9) });
    if (refuses(verdict)) expect([ofLine, ofGivenUp, ofChoice]).toEqual(['no', 'no', 'no']);
    if (ofGivenUp === 'no' && ofLine === 'no') expect(refuses(verdict)).toBe(true);
  });
});

test.each(['Stop.', 'Please stop', 'Unsubscribe', 'Uitschrijven', 'Abmelden!', 'Désinscription', 'Darse de baja'])(
  'R16: %s is a no, whatever was asked',
  (text) => {
    const verdict = classifyReply({ from: 'bram@koopmans.example', subject: 'Re: LED', text, receivedAt: 0 });
    expect(refuses(verdict)).toBe(true);
  },
);
