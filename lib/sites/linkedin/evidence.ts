/** What one way of a selector must find, and a page where it must find nothing. */
export interface Evidence {
  /** When the page was like this: year and month. */
  readonly seen: string;
  /**
   * `capture`: a real page. `reconstruction`: made from published descriptions of real pages. `drawing`: our own, after
   * linkedin.md; the weakest, and to be replaced when a capture exists.
   */
  readonly by: 'capture' | 'reconstruction' | 'drawing';
  readonly finds: { readonly page: string; readonly count: number };
  readonly not: { readonly page: string };
}

const NEW_MESSAGE_2022 = '2022-overlay-new-message.en.html';
const NEVER_MESSAGED = 'reconstructed-overlay-bubble.en.never-messaged.html';
const BUBBLE = 'reconstructed-overlay-bubble.en.unanswered3.html';
const PAGE = 'reconstructed-messaging-page.en.unanswered3.html';
const SHADOW = 'reconstructed-sdui-profile.interop-shadow-bubble.html';
const NOTE = 'reconstructed-connection-note-modal.stage2.html';
const REBUILT = 'reconstructed-new-ui.hashed-classes.LOW-CONFIDENCE.html';
const SALES = 'reconstructed-salesnav-thread.LOW-CONFIDENCE.html';
const NOWHERE = 'nothing.en';

const evidence =
  (by: Evidence['by'], seen: string) =>
  (page: string, count = 1, not = NOWHERE): Evidence => ({ seen, by, finds: { page, count }, not: { page: not } });
const captured = evidence('capture', '2022-04');
const reconstructed = evidence('reconstruction', '2026-10');
const drawn = evidence('drawing', '2026-10');

/** For each selector, for each of its ways in their order. A way without it fails the test that tries each on its pages. */
export const EVIDENCE: Readonly<Record<string, readonly Evidence[]>> = {
  outlet: [reconstructed(SHADOW, 1, BUBBLE)],
  frame: [drawn('frames.en')],
  conversation: [captured(NEW_MESSAGE_2022, 1, REBUILT)],
  minimised: [drawn('bubbles.de', 1, BUBBLE)],
  sponsored: [drawn('bubbles.de', 1, BUBBLE)],
  form: [captured(NEW_MESSAGE_2022, 1, REBUILT), captured(NEW_MESSAGE_2022, 1, REBUILT)],
  editor: [captured(NEW_MESSAGE_2022, 1, REBUILT), captured(NEW_MESSAGE_2022, 1, NOTE)],
  send: [reconstructed(BUBBLE, 1, 'enter.nl'), reconstructed(BUBBLE, 1, 'enter.nl')],
  quickReply: [drawn('page.nl', 1, BUBBLE)],
  subject: [drawn('inmail.en', 1, BUBBLE)],
  header: [reconstructed(BUBBLE, 1, NEVER_MESSAGED)],
  headerName: [reconstructed(BUBBLE, 1, PAGE), reconstructed(PAGE, 1, BUBBLE)],
  card: [captured(NEW_MESSAGE_2022, 1, BUBBLE), captured(NEW_MESSAGE_2022, 2, BUBBLE)],
  compose: [captured(NEW_MESSAGE_2022, 2, BUBBLE)],
  recipientsArea: [captured(NEW_MESSAGE_2022, 1, BUBBLE)],
  chip: [captured(NEW_MESSAGE_2022, 1, BUBBLE), captured(NEW_MESSAGE_2022, 1, BUBBLE)],
  threadSubject: [drawn('inmail.en', 1, BUBBLE)],
  messages: [reconstructed(BUBBLE, 1, NEVER_MESSAGED), reconstructed(PAGE, 1, NEVER_MESSAGED)],
  message: [reconstructed(BUBBLE, 3, REBUILT), reconstructed(PAGE, 3, REBUILT)],
  inbound: [drawn('page.nl', 2, BUBBLE)],
  body: [reconstructed(BUBBLE, 3, REBUILT), reconstructed(BUBBLE, 3, REBUILT)],
  senderLink: [reconstructed(BUBBLE, 5, NOTE)],
  headLink: [reconstructed(BUBBLE, 4, REBUILT)],
  senderName: [reconstructed(BUBBLE, 2, REBUILT)],
  bodyLinks: [reconstructed(BUBBLE, 10, NOTE)],
  // Three public readers of the page name it (2024 to 2026); none says whose a reaction is.
  reactions: [drawn('reaction.es', 2, BUBBLE)],
  sentMark: [reconstructed(BUBBLE, 3, REBUILT), reconstructed(BUBBLE, 3, REBUILT)],
  note: [reconstructed(NOTE, 1, SALES), reconstructed(NOTE, 1, BUBBLE)],
  dialog: [reconstructed(NOTE, 1, PAGE)],
  invite: [reconstructed(NOTE, 1, BUBBLE)],
  noteSend: [reconstructed(NOTE, 1, BUBBLE), reconstructed(NOTE, 2)],
  opener: [drawn('note.en', 1, NOTE)],
  bootstrap: [drawn('account.en', 2, SHADOW)],
  messageLink: [reconstructed(SHADOW, 1, BUBBLE)],
  looseList: [reconstructed(BUBBLE, 11, REBUILT)],
  looseMessage: [reconstructed(BUBBLE, 6, REBUILT)],
  looseBox: [captured(NEW_MESSAGE_2022, 3, REBUILT)],
  looseNote: [reconstructed(NOTE, 1, SALES)],
  textBox: [reconstructed(REBUILT, 1, SALES)],
  machineMade: [reconstructed(REBUILT, 3, SALES)],
  salesThread: [reconstructed(SALES, 1, BUBBLE)],
};
