import type { Handle, Person } from '../../domain/contact';
import type { Recipients } from '../../domain/ledger';
import type { JudgeWritten, WireReport } from '../../domain/report';
import { conversationName, memberOf, messageUrn } from './ids';

/**
 * LinkedIn's own requests that send (linkedin.md, section 4): a message, and an invitation to connect; and the one that
 * recalls a message (a public client, 2026-05: its body names the message). Reactions go the same path: the action in the
 * address tells them apart, and so does the body.
 */
export const SEND_URLS = [
  'https://www.linkedin.com/*/voyagerMessagingDashMessengerMessages?*action=createMessage*',
  'https://www.linkedin.com/*/voyagerMessagingDashMessengerMessages?*action=recall*',
  'https://www.linkedin.com/*/voyagerRelationshipsDashMemberRelationships?*action=verifyQuotaAndCreateV2*',
];

/** `requestBody` of `webRequest.onBeforeRequest`, as both browsers give it. */
export interface RequestBody {
  /** Set where the browser could not read it: a Blob body in Chromium. */
  readonly error?: string | undefined;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer | undefined }[] | undefined;
}

/**
 * The JSON of a request's body, which comes as `text/plain`.
 * @returns undefined where there is none, it can't be read, or it sends something and does not say what ("sent,
 * contents unknown"); never throws.
 */
export async function decodeBody(body: RequestBody | null | undefined): Promise<unknown | undefined> {
  const parts = (body?.raw ?? []).map(({ bytes }) => bytes);
  if (body?.error || parts.length === 0 || parts.some((bytes) => bytes === undefined)) return undefined;
  const blob = new Blob(parts as ArrayBuffer[]);
  const sent = blob.size > MOST ? undefined : parsed(await blob.text());
  // A message that we can't name or place is a site that has changed, not a site that was silent.
  return messageIn(sent) && !named(sent) ? undefined : sent;
}

/** More than any message may weigh. Bytes. */
const MOST = 4 * 1024 * 1024;

/**
 * The message or invitation that a body sends. Ids are looked at; the text is dropped with the body.
 * @param body what `decodeBody` gave; anything else sends nothing.
 * @param judge of the text (R19, R24)
 */
export function readWire(body: unknown, judge: JudgeWritten = () => ({})): readonly WireReport[] {
  const report = sentMessage(body, judge) ?? sentInvitation(body, judge) ?? recalled(body);
  return report ? [report] : [];
}

/**
 * A request names its conversation; a first message, which has none yet, the one person whom it goes to. Its message is
 * named by the client's own token: LinkedIn's name for it comes with the answer, which is out of our reach.
 */
function sentMessage(body: unknown, judge: JudgeWritten): WireReport | undefined {
  const found = named(body);
  if (!found) return undefined;
  const { token, conversation, hosts, from } = found;
  const [host, ...others] = hosts;
  // R18: a group, or a company.
  if (others.length > 0 || (!host && hosts.length > 0)) return undefined;
  const text = at(body, 'message', 'body', 'text');
  return {
    ...sent(`token:${token}`, host ? [host] : [], from),
    ...(typeof text === 'string' && judge(text)),
    conversation: conversation ? [conversation] : [],
    opens: !conversation,
  };
}

/**
 * R18: an invitation with a note. One without is no touch. LinkedIn answers 200 to one that it refuses (quota,
 * duplicate), so the answer proves nothing.
 */
function sentInvitation(body: unknown, judge: JudgeWritten): WireReport | undefined {
  const member = memberOf(at(body, 'invitee', 'inviteeUnion', 'memberProfile'));
  const note = at(body, 'customMessage');
  if (!member || typeof note !== 'string' || note.trim() === '') return undefined;
  const name = `token:invitation:${member.slice('linkedin:'.length)}` as const;
  const report = { conversation: [], opens: false, unproven: true, invitation: 'note' } as const;
  return { ...sent(name, [member], undefined), ...judge(note), ...report };
}

/** A message of the rep's, taken back for good; an id that does not decode names none. */
function recalled(body: unknown): WireReport | undefined {
  const urn = at(body, 'messageUrn');
  const message = typeof urn === 'string' && at(body, 'emoji') === undefined ? messageUrn(urn) : undefined;
  if (!message) return undefined;
  const { name, time, owner, conversation } = message;
  return {
    ...sent(name, [], `linkedin:${owner}`),
    state: 'recalled',
    time,
    conversation: conversation ? [conversation] : [],
    opens: false,
  };
}

function sent(name: WireReport['name'], to: readonly Handle[], from: Handle | undefined) {
  const person = (handle: Handle): Person => ({ handle });
  const recipients: Recipients = { to: to.map(person), cc: [], bcc: [], split: true };
  return {
    site: 'linkedin',
    name,
    state: 'sent',
    ...(from && { from: person(from) }),
    recipients,
    reaction: false,
  } as const;
}

/** `createMessage` alone has a message with a body; a recall and a reaction name an existing one. */
const messageIn = (body: unknown): boolean => typeof at(body, 'message', 'body') === 'object';

/** What names and places a message. @returns undefined where any of it is missing */
function named(body: unknown) {
  const token = at(body, 'message', 'originToken');
  const urn = at(body, 'message', 'conversationUrn');
  const conversation = typeof urn === 'string' ? conversationName(urn) : undefined;
  const urns = at(body, 'hostRecipientUrns');
  const hosts = (Array.isArray(urns) ? urns : []).map(memberOf);
  if (!messageIn(body) || typeof token !== 'string' || !/^[\w-]{8,64}$/.test(token)) return undefined;
  if (!conversation && (urn !== undefined || hosts.length === 0)) return undefined;
  return { token, conversation, hosts, from: memberOf(at(body, 'mailboxUrn')) };
}

function at(node: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
    node,
  );
}

/** `trackingId` is 16 raw bytes: where they break the JSON it is cut out, and nothing is lost. */
function parsed(text: string): unknown | undefined {
  return (
    json(text) ?? json(text.replace(/"trackingId":"[\s\S]{0,96}?"(?=\s*[,}]\s*(?:"\w+":|\}|$))/, '"trackingId":""'))
  );
}

function json(text: string): unknown | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
