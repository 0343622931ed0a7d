/** Where the words of the writer end and older mail begins. */
const ATTRIBUTION = [
  /^on .{4,200}wrote ?:$/i,
  /^op .{4,200}(schreef|heeft) .{0,120}:$/i,
  /^(op .{4,120})?.{2,120} schreef (op .{4,60})?:$/i,
  /^am .{4,200}(schrieb|hat) .{0,120}:$/i,
  /^.{2,120} schrieb am .{4,60}:$/i,
  /^le .{4,200}a [ée]crit\s?:$/i,
  /^el .{4,200}escribi[óo]\s?:$/i,
];

const SEPARATOR =
  /^(-{2,}|_{2,}) ?(original message|forwarded message|oorspronkelijk bericht|doorgestuurd bericht|urspr[üu]ngliche nachricht|weitergeleitete nachricht|message d'origine|message (original|transf[ée]r[ée])|mensaje (original|reenviado))/i;
const RULE = /^_{10,}$/;
const BLOCK_FROM = /^[*>\s]*(from|van|von|de)\s?:\*? ?\S/i;
const BLOCK_NEXT =
  /^[*>\s]*(sent|date|to|subject|verzonden|datum|aan|onderwerp|gesendet|an|betreff|envoy[ée]|[àa]|objet|enviado|fecha|para|asunto)( el)?\s?:/i;

/**
 * The writer's own words: cut at the first quoted line (`>`), "On … wrote:", Outlook's header block or a forwarded
 * message, in five languages.
 */
export function cutQuoted(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line, at) => {
    const here = line.trim();
    // Gmail breaks a long "On … wrote:" over two lines.
    const both = `${here} ${lines[at + 1]?.trim() ?? ''}`;
    return (
      here.startsWith('>') ||
      SEPARATOR.test(here) ||
      (RULE.test(here) && at > 0) ||
      ATTRIBUTION.some((expression) => expression.test(here) || (here.length > 10 && expression.test(both))) ||
      (BLOCK_FROM.test(here) && lines.slice(at + 1, at + 4).some((next) => BLOCK_NEXT.test(next.trim())))
    );
  });
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}

const SIGN_OFF =
  /^(--|—)$|^(best|kind|warm|many)?\s?(regards|wishes|cheers|best|thanks|yours( sincerely| faithfully)?|sincerely|met (vriendelijke|hartelijke) groet(en)?|(vriendelijke |hartelijke |lieve )?groet(en|jes)?|mvg|hoogachtend|(mit )?(freundlichen|besten|herzlichen|vielen|viele|beste|liebe|freundliche)( gr[üu](ß|ss)en?)|gru(ß|ss)|mfg|hochachtungsvoll|(bien )?cordialement|bien [àa] (vous|toi)|salutations|bonne journ[ée]e|(un )?(cordial )?saludos?( cordiales)?|un abrazo|atentamente)[,.!]?$/i;

/**
 * Parts the writer's words from the signature below them: office hours and closing days there say nothing of this
 * message. The signature begins at `--`, a closing line, or a line that is the sender's name.
 */
export function partSignature(own: string, name: string): { readonly body: string; readonly signature: string } {
  const lines = own.split('\n');
  const first = name.split(' ')[0] ?? '';
  const at = lines.findIndex((line, index) => {
    const here = line.trim();
    return index > 0 && (SIGN_OFF.test(here) || (here !== '' && (here === name || here === first)));
  });
  if (at < 0) return { body: own, signature: '' };
  return { body: lines.slice(0, at).join('\n').trim(), signature: lines.slice(at).join('\n').trim() };
}
