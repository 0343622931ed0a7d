import { isBrief } from '../../lib/classify/brief';
import { classifyReply } from '../../lib/classify/classify-reply';
import type { Person } from '../../lib/domain/contact';
import { isOwn } from '../../lib/domain/own';
import type { ConversationReport, MessageReport } from '../../lib/domain/report';
import type { Verdict } from '../../lib/domain/verdict';
import type { Context } from './reading';

/** A long text takes tens of ms: after this, whoever asks meanwhile is answered first. ms. */
const TURN = 8;
/** Verdicts that are remembered while the worker lives. */
const MOST = 500;

/**
 * Texts end here: each is judged in memory (R11 to R19), and what comes out has none, so that nothing further on can
 * keep it. What was judged before, by its name and its length, is not judged again.
 */
export function judge(): (report: ConversationReport, context: Context) => Promise<ConversationReport> {
  const known = new Map<string, Verdict>();

  const verdictOn = (from: Person, name: string | undefined, said: Said): Verdict => {
    const key = `${name} ${said.text.length} ${said.subject}`;
    const verdict = (name && known.get(key)) || classifyReply({ from: written(from), ...said });
    if (known.size >= MOST) known.clear();
    if (name) known.set(key, verdict);
    return verdict;
  };

  return async (report, { own, seenAt }) => {
    const messages: MessageReport[] = [];
    let began = performance.now();
    for (const { text, ...message } of report.messages) {
      const { from, names, time = seenAt } = message;
      if (!text?.trim() || !from) messages.push(message);
      else if (isOwn(own, from.handle)) messages.push(isBrief(text, from.name) ? { ...message, brief: true } : message);
      else {
        // The page shows the conversation's subject, which is that of its first message; the others answer it.
        const title = messages.length === 0 && report.whole ? '' : 'Re: ';
        const said = { subject: `${title}${report.subject ?? ''}`, text, receivedAt: time };
        messages.push({ ...message, verdict: verdictOn(from, names[0], said) });
      }
      if (performance.now() - began < TURN) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    return { ...report, messages };
  };
}

interface Said {
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: number;
}

/** `Name <address>`. */
function written({ handle, name }: Person): string {
  const address = handle.slice(handle.indexOf(':') + 1);
  return name ? `${name.replace(/[<>"]/g, '')} <${address}>` : address;
}
