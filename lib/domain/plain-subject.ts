/** What mail programs put before a subject: an answer, or passed on; in our languages and their neighbours'. */
const PREFIX =
  /^(?:re|fwd?|aw|wg|antw|antwoord|doorst|doorgest|betr|tr|rép|réf|rv|res|enc|sv|vs|vb|ynt|odp)\s*(?:\[\d+\]|\(\d+\))?\s*:\s*/i;
/** What mail servers put there: "[EXTERN]". */
const TAG = /^\[(?:ext|extern|external|externe|externo|externa|spam)\]\s*:?\s*/i;
const NONE = /^\(?(?:no subject|geen onderwerp|kein betreff|aucun objet|sans objet|sin asunto)\)?$/i;
/** A longer one does not read as the name of a thing. */
const LONGEST = 80;

/**
 * The subject as it can stand in a sentence: prefixes stripped, however many.
 * @returns undefined where nothing is left of it, or more than a sentence bears
 */
export function plainSubject(subject: string): string | undefined {
  let plain = subject.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(TAG, '').replace(PREFIX, '');
  }
  return plain === '' || plain.length > LONGEST || NONE.test(plain) ? undefined : plain;
}
