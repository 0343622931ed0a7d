import { isBrief } from '../../lib/classify/brief';
import { classifyReply } from '../../lib/classify/classify-reply';
import type { Person } from '../../lib/domain/contact';
import { isOwn } from '../../lib/domain/own';
import type { ConversationReport, MessageReport } from '../../lib/domain/report';
import type { Verdict } from '../../lib/domain/verdict';
import type { Context } from './reading';

/** Texts end here: each is judged in memory (R11 to R19), and what comes out has none, so that nothing further on can keep it. */
export function judgedConversation(report: ConversationReport, context: Context): ConversationReport {
  return {
    ...report,
    messages: report.messages.map(({ text, ...message }, index): MessageReport => {
      if (!text?.trim() || !message.from) return message;
      if (isOwn(context.own, message.from.handle)) {
        return isBrief(text, message.from.name) ? { ...message, brief: true } : message;
      }
      // The page shows the conversation's subject, which is that of its first message; the others answer it.
      const title = index === 0 && report.whole ? '' : 'Re: ';
      const subject = `${title}${report.subject ?? ''}`;
      const verdict = verdictOn(message.from, subject, text, message.time ?? context.seenAt);
      return { ...message, verdict };
    }),
  };
}

function verdictOn({ handle, name = '' }: Person, subject: string, text: string, receivedAt: number): Verdict {
  const address = handle.slice(handle.indexOf(':') + 1);
  const from = name ? `${name.replace(/[<>"]/g, '')} <${address}>` : address;
  return classifyReply({ from, subject, text, receivedAt });
}
