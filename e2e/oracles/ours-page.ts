import { handleText, type Person } from '../../lib/domain/contact';
import type { MessageReport } from '../../lib/domain/report';
import { gmail } from '../../lib/sites/gmail/adapter';
import type { MessageSeen, OracleReport } from './report';

/** What our own adapter says of the same page, in the oracles' values. */

const addresses = (people: readonly Person[] = []) => people.map(({ handle }) => handleText(handle));
/** `t:<hex>`, `g:<hex>` -> `<hex>`; a name made in this client stays. */
const bare = (names: readonly string[]) =>
  (names.find((name) => /^[gt]:/.test(name)) ?? names[0])?.replace(/^[gt]:/, '');

const messageSeen = ({ names, from, recipients, collapsed }: MessageReport): MessageSeen => ({
  id: bare(names),
  from: from === undefined ? undefined : handleText(from.handle),
  to: addresses(recipients?.to),
  expanded: !collapsed,
});

export const account = (): string | undefined => gmail.account(document);

export function report(): OracleReport {
  return {
    composers: [...gmail.composers(document)].map((root) => {
      const box = gmail.composer(root);
      const { to, cc, bcc } = box.recipients();
      return {
        inline: root.closest('[role=dialog]') === null,
        to: addresses(to),
        cc: addresses(cc),
        bcc: addresses(bcc),
        subject: box.subject() ?? '',
      };
    }),
    sends: [],
    threads: [...gmail.conversations(document)].map(({ conversation, subject, messages }) => ({
      thread: bare(conversation) ?? '',
      subject: subject ?? '',
      messages: messages.map(messageSeen),
    })),
    rows: [...gmail.lists(document)].flatMap(({ rows }) =>
      rows.map(({ conversation, people, subject }) => ({
        thread: bare(conversation) ?? '',
        people: addresses(people),
        subject: subject ?? '',
      })),
    ),
  };
}
