import { el, pressed } from '../../gmail/page/dom';
import { messageUrn } from '../ids';
import type { Message } from '../model';
import type { App, Pending } from './app';
import { face, lines } from './dom';
import { actOn } from './sending';
import { clock, moment } from './words';

/** How an item stands among its neighbours. */
export interface Standing {
  /** First of its group: only it names the sender. */
  readonly head: boolean;
  readonly last: boolean;
  /** The text of the day's heading above it. */
  readonly heading: string | undefined;
}

const indicator = (app: App, at: number, sent: boolean): HTMLElement =>
  el(
    `span.msg-s-event-with-indicator__sending-indicator.msg-s-event-with-indicator__sending-indicator--${sent ? 'sent' : 'sending'}`,
    {
      title: sent ? app.words.sentAt.replace('{d}', moment(app.options.language, at)) : app.words.sending,
      'data-test-msg-cross-pillar-message-sending-indicator-presenter__sending-indicator--sent': sent,
    },
  );

/** The two links, avatar and name, that a group's first item alone has. A company has no link to a member. */
function head(app: App, from: string, at: number): Node[] {
  const name = app.name(from);
  const member = app.member(from);
  const shown = el('span.msg-s-message-group__profile-link.msg-s-message-group__name.t-14', undefined, name);
  const time = el('time.msg-s-message-group__timestamp.t-12', undefined, clock(app.options.language, at));
  const picture = face('msg-s-event-listitem__profile-picture', name, { title: name, alt: name });
  if (member === undefined) return [picture, el('div.msg-s-message-group__meta', undefined, shown, time)];
  const href = `https://www.linkedin.com/in/${member.id}`;
  return [
    el(
      'a.ember-view.msg-s-event-listitem__link',
      { tabindex: 0, href },
      el('span.a11y-text', undefined, app.words.view.replace('{p}', name)),
      picture,
    ),
    el('div.msg-s-message-group__meta', undefined, el('a', { href, 'data-test-app-aware-link': true }, shown), time),
  ];
}

interface Shown {
  readonly urn: string;
  readonly from: string;
  readonly at: number;
  readonly standing: Standing;
}

function listItem(app: App, { urn, from, at, standing }: Shown, ...content: readonly Node[]): HTMLLIElement {
  const other = from === app.view.me.id ? '' : '.msg-s-event-listitem--other';
  const event = el(
    `div.msg-s-event-listitem${other}`,
    { 'data-event-urn': urn, 'data-view-name': 'message-list-item' },
    ...(standing.head ? head(app, from, at) : []),
    ...content,
  );
  event.classList.toggle('msg-s-event-listitem--last-in-group', standing.last);
  const heading =
    standing.heading === undefined
      ? undefined
      : el('time.msg-s-message-list__time-heading.t-12.t-black--light.t-bold', undefined, standing.heading);
  return el<HTMLLIElement>('li.msg-s-message-list__event.clearfix', undefined, heading, event);
}

/** Guess: what stands in place of the text. */
const gif = (): HTMLElement => face('msg-s-event-listitem__image', 'G F', { alt: 'GIF' });

const bubble = (app: App, text: string, mark: HTMLElement | undefined): HTMLElement =>
  el(
    'div.msg-s-event-listitem__message-bubble',
    { tabindex: 0 },
    el(
      'div.msg-s-event-with-indicator.display-flex',
      undefined,
      el(
        'div.msg-s-event__content',
        { dir: 'ltr' },
        text === ''
          ? gif()
          : el(
              'p.msg-s-event-listitem__body.t-14',
              undefined,
              ...(app.options.rawLines ? [text] : lines(text)),
              document.createComment(''),
            ),
      ),
      mark,
    ),
  );

/** One message. Own ones have no `--self`: they are told by their link or their indicator. */
export function item(app: App, message: Message, standing: Standing): HTMLLIElement {
  const { words, options, view } = app;
  const { from, at, kind, text, subject } = message;
  const shown: Shown = { urn: messageUrn(view.me.id, message.id), from, at, standing };
  if (kind === 'system')
    return listItem(
      app,
      { ...shown, standing: { ...standing, head: false } },
      el('div.msg-s-event-listitem__system-event.t-12', undefined, text),
    );
  const own = from === view.me.id;
  const parts: Node[] = [];
  if (subject !== undefined) parts.push(el('h3.msg-s-event-listitem__subject.t-14.t-bold', undefined, subject));
  parts.push(
    bubble(
      app,
      kind === 'recalled' ? words.deleted : text,
      own && options.indicators ? indicator(app, at, true) : undefined,
    ),
  );
  if (message.reactions.length > 0) {
    const each = message.reactions.map(({ emoji }) => el('span', undefined, emoji));
    parts.push(el('div.msg-reactions-reaction-summary-presenter__container', undefined, ...each));
  }
  if (message.seen) {
    const other = app.conversation(message.conversation)?.others[0] ?? '';
    const title = words.seenBy.replace('{p}', app.name(other)).replace('{d}', moment(options.language, at + 3_600_000));
    const receipt = face('msg-facepile', app.name(other), { title });
    parts.push(el('div.msg-s-event-listitem__seen-receipts', undefined, receipt));
  }
  if (kind === 'text' || kind === 'media') {
    const label = own ? words.delete : words.react;
    const act = el(
      'button.msg-s-event-listitem__action.artdeco-button',
      { type: 'button', 'aria-label': label },
      own ? '×' : '👏',
    );
    pressed(act, () => void actOn(app, message, own ? 'recall' : 'reactWithEmoji'));
    parts.push(act);
  }
  return listItem(app, shown, ...parts);
}

/** A message that the server has not named yet: its urn is the client's token. */
export const placeholder = (app: App, { token, text, at }: Pending, standing: Standing): HTMLLIElement =>
  listItem(app, { urn: token, from: app.view.me.id, at, standing }, bubble(app, text, indicator(app, at, false)));
