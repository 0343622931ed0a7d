import type { Mail } from '../read-mail';

/** A header that says: nobody wrote this. `X-Auto-Response-Suppress` is no proof: people's mail programs set it too. */
export function automaticHeader(mail: Mail): boolean {
  const submitted = mail.header('auto-submitted');
  return (
    (submitted !== undefined && !submitted.startsWith('no')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-auto-reply'].some(
      (name) => (mail.header(name) ?? 'no') !== 'no',
    ) ||
    /bulk|junk|auto_?reply/.test(mail.header('precedence') ?? '') ||
    mail.header('return-path') === '<>' ||
    (mail.header('content-type')?.startsWith('multipart/report') ?? false)
  );
}

/** A header of lists and mailings. Under an answer ("Re:") it proves nothing: groups and sales tools set it too. */
export function listHeader(mail: Mail): boolean {
  return (
    mail.header('list-id') !== undefined ||
    mail.header('list-unsubscribe') !== undefined ||
    mail.header('precedence') === 'list'
  );
}

/** It asks the reader something: a question of four words or more that neither names an address nor says "urgent?". */
export function asks(body: string): boolean {
  const questions = body.match(/[^.!?\n:;]+\?/g) ?? [];
  // A question that ends the text is the reader's, however short.
  if (/[a-z0-9'] [a-z0-9' ]+ ?\?[\s)]*$/.test(body) && !OFFERS.test(questions.at(-1) ?? '')) return true;
  return questions.some((question) => {
    const words = question.match(/[a-z0-9']+/g) ?? [];
    return words.length >= 4 && !question.includes('@') && !OFFERS.test(question);
  });
}

/** "Need something sooner?" is an autoresponder's. */
const OFFERS =
  /urgent|sooner|dringend|spoed|eerder|hulp nodig|sofort|fruher|besoin|presse|urgente|ayuda|antes|can't make it|niet aangevraagd|did this help|war das|was dit nuttig|how did we/;
