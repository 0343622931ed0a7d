import type { Verdict } from '../../domain/verdict';
import { returnDate } from '../dates/read-date';
import { AWAY, TITLED, TITLED_WEAK } from '../phrases/absence';
import { LEFT, PERSONAL, REDIRECTS, SELF_DECLARED, SUPPORT } from '../phrases/away-support';
import { anyOf, matcher } from '../phrases/matcher';
import type { Mail } from '../read-mail';
import { asks, automaticHeader } from './signs';

const TITLE = new RegExp(`^${anyOf(TITLED).source}`);
const TITLE_WEAK = new RegExp(`^${anyOf(TITLED_WEAK).source}`);
const away = matcher(AWAY);
const support = matcher(SUPPORT);
const personal = matcher(PERSONAL);
const left = matcher(LEFT);
const redirects = matcher(REDIRECTS);
const declared = matcher(SELF_DECLARED);

/** "Away. Back 24/11.": nobody greets so. */
const TELEGRAM =
  /^(away|back|out|ooo|unavailable|afwezig|weg|terug|niet (aanwezig|bereikbaar)|abwesend|zuruck|nicht (da|erreichbar)|bin (bis|im|weg)|absente?|de retour|indisponible|en (conges?|vacances)|ausente|fuera|vuelvo|de vacaciones|no disponible)\b/;

/** From this weight on an absence is sure; one less is said to be unsure. */
const SURE = 4;

/**
 * R12: an out-of-office. Headers first; then a title that only autoresponders write; then the words, weighed: that
 * the sender is away *now* is needed, what autoresponders add makes it likely, and a question or a word about the
 * past or to the reader speaks against it. One bare word is never enough.
 */
export function absence(mail: Mail): Verdict | undefined {
  const text = startsPlain(mail.body);
  const ways = away(text);
  const isAway = ways > 0;
  const gone = left(text) > 0;
  const person = personal(text) + (asks(text) ? 2 : 0);
  const titled = !mail.answers && TITLE.test(mail.subject) && !mail.subject.includes('?') && !longer(mail);
  const stated = (rule: string, sure = true): Verdict => {
    if (gone && !isAway) return { label: 'auto_reply', sure, rule: 'left' };
    const date = returnDate(mail);
    return { label: 'auto_reply', sure, rule, ...(date ? { date } : {}) };
  };
  if (automaticHeader(mail) && (isAway || titled || gone)) return stated('absence-header');
  if (titled && (person < 2 || isAway)) return stated('absence-title');
  if (gone && redirects(mail.own) > 0 && person < 2) return stated('left');
  if (!isAway) return undefined;
  const date = returnDate(mail);
  const weak = !mail.answers && TITLE_WEAK.test(mail.subject) && !mail.subject.includes('?');
  const supports = support(mail.own);
  const weight =
    1 +
    Math.min(ways, 2) +
    Math.min(supports, 3) +
    (date ? 1 : 0) +
    (weak ? 2 : 0) +
    (date && text.length < 80 && TELEGRAM.test(text) ? 1 : 0) +
    (declared(mail.own) > 0 ? 3 : 0) -
    2 * person;
  // Without a day it takes more than one of the things that autoresponders add.
  const proof = date !== undefined || weak || supports > 1 || declared(mail.own) > 0;
  if (weight >= SURE) return stated('absence-words', proof);
  return weight >= SURE - 1 ? stated('absence-words', person === 0 && proof && (supports > 0 || weak)) : undefined;
}

/** A title goes on after a colon, a dash, a bracket or a name; a sentence that merely begins so does not count. */
function longer(mail: Mail): boolean {
  const rest = mail.subject.replace(TITLE, '');
  if (mail.name !== '' && rest.includes(mail.name)) return false;
  return (
    /^ (?!re\b|fwd?\b|until|till|from|re:|tot|t\/m|bis|ab|jusqu|du|wegen|i\.v\.m|pour|hasta|por|para|de |del|\(|-|[a-z. ]+: )[a-z]+ [a-z]+/.test(
      rest,
    ) && !/^ ?:/.test(rest)
  );
}

/** Lines begin with their words: a sun and a palm tree before them hide nothing. */
function startsPlain(text: string): string {
  return text.replace(/^[^a-z0-9\n]+/gm, '');
}
