/**
 * The first name in a display name, only where it is sure: "First Last", or "Last, First". Of one word, of a company,
 * in capitals, of an address it can't be told, and a wrong name is worse than none.
 * @param address of the same person, where it is known: it has to fit the name, and not in another order ("Koopmans
 * Bram" at b.koopmans@)
 */
export function firstNameIn(displayName: string, address?: string): string | undefined {
  const name = displayName
    .normalize('NFC')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s*\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .replace(/\s+/g, ' ');
  if (!ONLY_NAMES.test(name)) return undefined;
  const [before = '', behind, ...more] = name.split(/\s*,\s*/);
  if (more.length > 0) return undefined;
  const words = before.split(' ');
  if (address !== undefined && !fits(address, [...words, ...(behind?.split(' ') ?? [])])) return undefined;
  if (behind === undefined || CREDENTIAL.test(behind)) return ofFullName(words, address);
  // "van den Heuvel, Marieke"; of "Marieke Heuvel, Sales" the comma says something else.
  if (words.length > 1 && !PARTICLE.test(words[0] ?? '')) return undefined;
  if (words.length > 4 || words.some(isOther)) return undefined;
  const [given = '', ...rest] = behind.split(' ');
  return isGiven(given) && rest.every((word) => INITIAL.test(word) || PARTICLE.test(word)) ? given : undefined;
}

function ofFullName(words: readonly string[], address?: string): string | undefined {
  const at = words.findIndex((word) => !TITLE.test(word));
  const [given = '', second = '', ...rest] = words.slice(Math.max(at, 0));
  if (second === '' || rest.length > 4 || words.some(isOther)) return undefined;
  if (PARTICLE.test(given) || !isGiven(given)) {
    // "DUPONT Marie": the family name in capitals.
    return rest.length === 0 && isCapitals(given) && isGiven(second) ? second : undefined;
  }
  // "Ana María López": half of a name is a wrong name.
  if (rest.length > 0 && DOUBLE.test(given) && isGiven(second)) return undefined;
  if (rest.length === 0 && isReversed(given, second, address)) return undefined;
  return given;
}

/** A part of the name, or its initials, stand before the @: not so of info@ and sales@. */
function fits(address: string, words: readonly string[]): boolean {
  const local = plain(address.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const names = words.map(plain);
  return (
    names.some((name) => name.length > 2 && local.includes(name)) || local === names.map((name) => name[0]).join('')
  );
}

/** The address ends in what the display name begins with: b.koopmans@ of "Koopmans Bram". */
function isReversed(first: string, last: string, address = ''): boolean {
  const parts = plain(address.split('@')[0] ?? '').split(/[._-]+/);
  return parts.length > 1 && parts.at(-1) === plain(first) && parts.at(-1) !== plain(last);
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A capital, then small letters; each half of "Jean-Pierre" too. No initials, no capitals throughout. */
function isGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*$/u.test(word) && !isOther(word);
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(word);
}

/** What no name of a person has: it is a company's, a team's, or of two people. */
function isOther(word: string): boolean {
  return OTHER.test(word) || TRADE.test(word);
}

const ONLY_NAMES = /^[\p{Script=Latin}\p{M}.,’' -]+$/u;
const INITIAL = /^(?:\p{Lu}\.?)+$/u;
const TITLE = /^(?:dr|drs|ir|ing|prof|mr|mrs|ms|mw|mevr|dhr|herr|frau|m|mme|dipl|sr|sra|don|doña)\.?$/i;
const CREDENTIAL = /^(?:jr|sr|ph\.?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|ra|rc|re|cpa|cfa|pmp|ir|ing|esq)\.?$/i;
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|den|der|des|del|della|di|da|dos|du|d['’]|la|le|les|los|las|ten|ter|te|['’]t|el|al|op|in|bin|ibn|mac|mc|san|st)$/i;
const DOUBLE =
  /^(?:ana|anna|anne|carlos|francisco|hans|jean|jose|josé|juan|karl|luis|luisa|marc|maria|maría|marie|mary|miguel|rosa|victor|víctor)$/i;
const OTHER =
  /^(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ag|kg|ug|ltd|llc|llp|plc|inc|corp|co|s\.?a\.?s?|sarl|sasu|s\.?l\.?u?|oy|ab|aps|and|und|en|et|y|e|of|the|het|via|from|bei|chez|sales|verkoop|inkoop|vertrieb|einkauf|support|service|services|klantenservice|helpdesk|info|team|office|admin|finance|billing|marketing|hr|accounts?|group|groep|gruppe|groupe|grupo|holding|bank|studio|stichting|gemeente|hotel|garage|solutions|systems|technologies|consulting|partners|international|europe|nederland|belgium|deutschland|france|españa|zonen|söhne|fils|hijos|sons|bureau|afdeling|abteilung|noreply|newsletter)\.?$/i;
/** Ends the name of a company: "Koopmans Scheepsbouw". */
const TRADE =
  /.(?:bouw|techniek|groep|logistiek|verlichting|transport|advies|beheer|werken|technik|handel|bau|werke|gruppe|verwaltung|industries?|services?)$/i;
