import { answersTo } from '../../lib/classify/ask/propose-answer';
import { classifyReply } from '../../lib/classify/classify-reply';
import { signedProfile } from '../../lib/classify/profile-link';
import type { Person } from '../../lib/domain/contact';
import { isOwn } from '../../lib/domain/own';
import type { Question } from '../../lib/domain/question';
import { type ConversationReport, type MessageReport, PROFILE_LINK, type Written } from '../../lib/domain/report';
import type { ReplyLabel, Verdict } from '../../lib/domain/verdict';
import { ownWords } from './own-words';
import type { Parts } from './parts';
import type { Context } from './reading';

/** A long text takes tens of ms: after this, whoever asks meanwhile is answered first. ms. */
const TURN = 8;
/** What is remembered while the worker lives. */
const MOST = 500;

/**
 * Texts end here: each is judged in memory (R11 to R19, R24), and what comes out has none, so that nothing further on
 * can keep it. What was judged before, by its name and its length, is not judged again.
 */
export function judge(parts: Parts): (report: ConversationReport, context: Context) => Promise<ConversationReport> {
  const verdicts = new Map<string, Verdict>();
  const written = new Map<string, Written>();
  /** By which questions and phrases that was. */
  let by = '';

  return async (report, { own, seenAt }) => {
    const words = await ownWords(parts);
    if (words.key !== by) for (const known of [verdicts, written]) known.clear();
    by = words.key;
    const messages: MessageReport[] = [];
    let began = performance.now();
    for (const { text: seen = '', ...message } of report.messages) {
      const { from, names, time = seenAt } = message;
      const [text = '', ...links] = seen.split(PROFILE_LINK);
      if (!text.trim() || !from) messages.push(message);
      else if (isOwn(own, from.handle)) {
        const key = names[0] && `${names[0]} ${text.length}`;
        messages.push({ ...message, ...remembered(written, key, () => words.judge(text, from.name)) });
      } else {
        // The page shows the conversation's subject, which is that of its first message; the others answer it.
        const title = messages.length === 0 && report.whole ? '' : 'Re: ';
        const said = { from: address(from), subject: `${title}${report.subject ?? ''}`, text, receivedAt: time };
        const key = names[0] && `${names[0]} ${seen.length} ${said.subject}`;
        const verdict = remembered(verdicts, key, () => {
          const profile = signedProfile(text, from.name, links);
          return { ...verdictOn(said, words.questions), ...(profile ? { profile } : {}) };
        });
        messages.push({ ...message, verdict });
      }
      if (performance.now() - began < TURN) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    return { ...report, messages };
  };
}

/** R24: an answer is proposed only of what somebody wrote. */
const WRITTEN: readonly ReplyLabel[] = ['human', 'yes', 'no', 'not_now'];

function verdictOn(said: Parameters<typeof classifyReply>[0], questions: readonly Question[]): Verdict {
  const verdict = classifyReply(said);
  const answers = WRITTEN.includes(verdict.label) ? answersTo(questions, said) : undefined;
  return answers ? { ...verdict, answers } : verdict;
}

function remembered<T>(known: Map<string, T>, key: string | undefined, judged: () => T): T {
  const before = key === undefined ? undefined : known.get(key);
  if (before !== undefined) return before;
  const value = judged();
  if (known.size >= MOST) known.clear();
  if (key !== undefined) known.set(key, value);
  return value;
}

/** `Name <address>`. */
function address({ handle, name }: Person): string {
  const at = handle.slice(handle.indexOf(':') + 1);
  return name ? `${name.replace(/[<>"]/g, '')} <${at}>` : at;
}
