import type { Form, Language } from '../../domain/question';
import { cutQuoted } from '../cut-quoted';
import { SIGNS, type TwoForms } from './signs';

/** How a contact and the rep address each other: as they last wrote. */

interface Count {
  readonly formal: number;
  readonly informal: number;
  readonly maybeFormal: number;
  readonly maybeInformal: number;
}

/**
 * Rather too formal than ever informal to somebody who wrote formally.
 * @param theirTexts what they wrote in the conversation, oldest first; what it quotes is left out
 * @param myTexts what the rep wrote, oldest first: heeded where theirs show no form
 * @param noted as last noted for them: heeded where nothing here shows a form
 * @returns undefined where it is not sure, and in English: the question is then formal
 */
export function formOf(
  language: Language,
  theirTexts: readonly string[],
  myTexts: readonly string[],
  noted?: Form,
): Form | undefined {
  if (language === 'en') return undefined;
  const mine = lastSure(myTexts.map((text) => count(language, text)));
  const theirs = theirTexts.map((text) => count(language, text));
  const at = theirs.findLastIndex(isSure);
  const last = theirs[at];
  if (last) {
    // Once there was an u or a Sie, one "je" or "du" may be the je of "je weet nooit".
    const wary = mine === 'formal' || theirs.slice(0, at).some(({ formal }) => formal > 0);
    return formIn(language, last, wary ? 2 : 1);
  }
  if (theirs.some(({ maybeFormal }) => maybeFormal > 0)) return 'formal';
  return mine ?? noted;
}

function formIn(language: TwoForms, { formal, informal, maybeInformal }: Count, least: number): Form | undefined {
  if (formal > 0 && informal === 0) return 'formal';
  if (formal > 0) return SIGNS[language].plural && informal >= 2 ? 'informal' : undefined;
  return informal + maybeInformal >= least ? 'informal' : undefined;
}

function lastSure(counts: readonly Count[]): Form | undefined {
  const last = counts.findLast(isSure);
  if (!last) return undefined;
  return last.formal > 0 ? 'formal' : 'informal';
}

function isSure({ formal, informal }: Count): boolean {
  return formal + informal > 0;
}

function count(language: TwoForms, text: string): Count {
  const own = cutQuoted(text).normalize('NFC');
  const signs = SIGNS[language];
  const times = (sign: RegExp) => own.match(sign)?.length ?? 0;
  return {
    formal: times(signs.formal),
    informal: times(signs.informal),
    maybeFormal: times(signs.maybeFormal),
    maybeInformal: times(signs.maybeInformal),
  };
}
