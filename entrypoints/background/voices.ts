import { formOf } from '../../lib/classify/form/form-of';
import { languageOf } from '../../lib/classify/language/language-of';
import type { Handle } from '../../lib/domain/contact';
import { others } from '../../lib/domain/own';
import type { ConversationReport } from '../../lib/domain/report';
import type { ReplyLabel } from '../../lib/domain/verdict';
import { type Heard, noteVoices, readVoice } from '../../lib/store/voices';
import type { Parts } from './parts';
import type { Context } from './reading';

/** What no person wrote says nothing of how they write. */
const AUTOMATIC: readonly (ReplyLabel | undefined)[] = [
  'auto_reply',
  'bounce',
  'delay',
  'booking',
  'reaction',
  'calendar_accepted',
  'calendar_tentative',
  'calendar_declined',
];
/** Conversations that are remembered while the worker lives. */
const MOST = 100;

/**
 * In which language a conversation is, and which form each of its people uses: judged in memory over all that it shows,
 * and only that is kept. What was heard before, by the lengths of its texts, is not judged again. The function that comes back says whether anything was news.
 */
export function hearVoices(
  parts: Parts,
): (said: ConversationReport, judged: ConversationReport, context: Context) => Promise<boolean> {
  const { browser, db } = parts;
  const known = new Map<string, readonly Heard[]>();

  return async (said, judged, { own, seenAt }) => {
    const people = [...new Set(others(own, said.messages.flatMap(everybody)).map(({ handle }) => handle))];
    const written = said.messages.flatMap(({ from, text }, at) =>
      from && text?.trim() && !AUTOMATIC.includes(judged.messages[at]?.verdict?.label)
        ? [{ from: from.handle, text }]
        : [],
    );
    if (written.length === 0 || people.length === 0) return false;
    const key = `${said.conversation} ${people} ${written.map(({ text }) => text.length)}`;
    const heard = known.get(key) ?? (await hear(people, written));
    if (known.size >= MOST) known.clear();
    known.set(key, heard);
    // Noted anew in any case: another conversation of theirs may have been read since.
    return noteVoices(db, heard, seenAt);
  };

  async function hear(people: readonly Handle[], written: readonly Words[]): Promise<readonly Heard[]> {
    const texts = (of: (from: Handle) => boolean) => written.filter(({ from }) => of(from)).map(({ text }) => text);
    const mine = texts((from) => !people.includes(from));
    const language = await languageOf(
      texts(() => true),
      (text) => browser.i18n.detectLanguage(text),
    );
    const voices = people.map(async (handle): Promise<readonly Heard[]> => {
      const noted = await readVoice(db, [handle]);
      const spoken = language ?? noted?.language;
      if (!spoken) return [];
      const before = noted?.language === spoken ? noted.form : undefined;
      const form = formOf(
        spoken,
        texts((from) => from === handle),
        mine,
        before,
      );
      return [{ handle, language: spoken, ...(form ? { form } : {}) }];
    });
    return (await Promise.all(voices)).flat();
  }
}

interface Words {
  readonly from: Handle;
  readonly text: string;
}

function everybody({ from, recipients }: ConversationReport['messages'][number]) {
  const named = recipients ? [...recipients.to, ...recipients.cc] : [];
  return from ? [from, ...named] : named;
}
