import { Gmail } from 'gmail-js';
import jQuery from 'jquery';
import type { ComposerSeen, MessageSeen, OracleReport, SendSeen } from './report';

/** The gmail.js oracle, in the page's own world: unmodified, and told of nothing but the page. */

interface Sent {
  readonly id: string;
  readonly to?: readonly Contact[];
  readonly cc?: readonly Contact[];
  readonly bcc?: readonly Contact[];
}
interface Contact {
  readonly address: string;
}

const gmail = new Gmail(jQuery);
const sends: (SendSeen & { scheduled: boolean })[] = [];

const addresses = (people: readonly Contact[] = []) => people.map(({ address }) => address.toLowerCase());
const note = (scheduled: boolean) => (_url: unknown, _body: unknown, sent: Sent) => {
  sends.push({
    scheduled,
    draft: sent.id,
    to: addresses(sent.to),
    cc: addresses(sent.cc),
    bcc: addresses(sent.bcc),
  });
};
gmail.observe.on('send_message', note(false));
gmail.observe.on('send_scheduled_message', note(true));

function composers(): ComposerSeen[] {
  return gmail.dom.composes().map((box) => {
    const { to, cc, bcc } = box.recipients();
    return { inline: box.is_inline(), to, cc, bcc, subject: box.subject() };
  });
}

/** It finds expanded messages only: their ids are its way to them. */
function messages(): MessageSeen[] {
  return [...document.querySelectorAll<HTMLElement>('[role=main] .adn[data-legacy-message-id]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const id = element.dataset.legacyMessageId;
      const mail = new gmail.dom.email(element);
      return { id, from: mail.from().email.toLowerCase(), to: mail.to().map(({ email }) => email), expanded: true };
    });
}

export const account = (): string => gmail.get.user_email();

export function report(): OracleReport & { readonly scheduled: readonly SendSeen[] } {
  const thread = gmail.get.thread_id();
  const seen =
    thread === undefined ? [] : [{ thread, subject: gmail.dom.email_subject().text(), messages: messages() }];
  const plain = ({ scheduled: _, ...send }: (typeof sends)[number]): SendSeen => send;
  return {
    composers: composers(),
    sends: sends.filter(({ scheduled }) => !scheduled).map(plain),
    scheduled: sends.filter(({ scheduled }) => scheduled).map(plain),
    threads: seen,
    rows: [],
  };
}
