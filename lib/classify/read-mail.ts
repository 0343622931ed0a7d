import { cutQuoted, partSignature } from './cut-quoted';
import { fold } from './fold';
import type { Inbound, Language } from './inbound';

/** An inbound message made ready for the rules: folded, its quoted text cut, its headers findable. */
export interface Mail {
  /** Before the @, lower case. */
  readonly local: string;
  /** The sender's name, folded; empty where only an address is known. */
  readonly name: string;
  readonly subject: string;
  /** "Re:" or "Fwd:" stands before the subject: whoever wrote it answers or passes on, so the rest proves nothing. */
  readonly answers: boolean;
  /** The writer's own words, folded, without signature. */
  readonly body: string;
  /** The same, as it was written. */
  readonly words: string;
  /** With the signature. */
  readonly own: string;
  /** All of the text, quoted and all, folded. */
  readonly all: string;
  /** A header's value, lower case; undefined where there is none. */
  readonly header: (name: string) => string | undefined;
  /** ms UTC. */
  readonly receivedAt: number;
  readonly language?: Language;
}

const ANSWERS = /^(\[[^\]]*\] ?)?(re|fw|fwd|aw|wg|antw|antwoord|doorst|rv|res|tr|ref|enc)( ?\[\d+\])? ?:/;

/** @throws where `receivedAt` is no time. */
export function readMail(inbound: Inbound): Mail {
  const receivedAt = new Date(inbound.receivedAt).getTime();
  if (Number.isNaN(receivedAt)) throw new RangeError(`receivedAt is no time: ${inbound.receivedAt}`);
  const address = (/<([^<>]*)>/.exec(inbound.from)?.[1] ?? inbound.from).trim().toLowerCase();
  const name = inbound.from.includes('<') ? inbound.from.replace(/<.*$/, '').replaceAll('"', '').trim() : '';
  const words = shorten(cutQuoted(inbound.text));
  const parted = partSignature(words, name);
  const headers = new Map(
    Object.entries(inbound.headers ?? {}).map(([key, value]) => [
      key.toLowerCase(),
      (typeof value === 'string' ? value : value.join(', ')).trim().toLowerCase(),
    ]),
  );
  const subject = fold(inbound.subject);
  return {
    local: address.split('@')[0] ?? '',
    name: fold(name),
    subject,
    answers: ANSWERS.test(subject),
    body: fold(parted.body),
    words,
    own: fold(words),
    all: fold(inbound.text),
    header: (key) => headers.get(key),
    receivedAt,
    ...(inbound.language ? { language: inbound.language } : {}),
  };
}

/** What a message is stands at its beginning, or, of a mailing, at its end; a long middle only costs time. */
function shorten(text: string): string {
  return text.length <= 4000 ? text : `${text.slice(0, 3000)}\n${text.slice(-1000)}`;
}
