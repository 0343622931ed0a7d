/**
 * Every selector that we use on Gmail's page, and the only place for one. Each is a list of ways in their order:
 * names and data attributes before roles, roles before classes, visible text never.
 * What each must find, and where it must find nothing, stands below in `EVIDENCE`; a build leaves that out, and
 * makes the names short (which is why each is a constant of its own, imported as `SELECTORS.…`).
 */
// Composer
export const composeMark = ['input[name="composeid"]', '[data-compose-id]'] as const;
export const composeRoot = ['.M9', '[role="region"][data-compose-id]'] as const;
export const draft = ['input[name="draft"]'] as const;
export const thread = ['input[name="rt"]'] as const;
export const legacyThread = ['input[name="lts"]'] as const;
export const replyTo = ['input[name="rm"]'] as const;
export const from = ['input[name="from"]'] as const;
export const subject = ['input[name="subjectbox"]', 'input[name="subject"]'] as const;
export const toField = ['[name="to"]:not(input,textarea)'] as const;
export const ccField = ['[name="cc"]:not(input,textarea)'] as const;
export const bccField = ['[name="bcc"]:not(input,textarea)'] as const;
export const chip = ['[role="option"][data-hovercard-id]', '.afV[data-hovercard-id]'] as const;
export const summary = ['.aoD.hl span[email]', 'td.Iy span[email]'] as const;
export const fromRow = ['.J-M, .az7'] as const;
export const toInputs = ['[type="hidden"][name="to"]', 'textarea.vO[name="to"]'] as const;
export const ccInputs = ['[type="hidden"][name="cc"]', 'textarea.vO[name="cc"]'] as const;
export const bccInputs = ['[type="hidden"][name="bcc"]', 'textarea.vO[name="bcc"]'] as const;
export const recipientsArea = ['.fX, .aoD.hl', toField[0]] as const;
export const rich = ['[g_editable="true"][role="textbox"]', '.Am.Al.editable[contenteditable="true"]'] as const;
export const plain = ['textarea.Ak'] as const;
export const send = [
  '.aoO[role="button"]',
  '.Up [role="button"]:not([aria-haspopup]):not(.Uo)',
  '[role="button"][jslog*=" 11:"]',
];
export const sendAndArchive = ['.Up .Uo[role="button"]:not([aria-haspopup])'] as const;
export const toolbar = ['.aDg', '.aDj', 'table.IZ', '.btC'] as const;
export const notOwnText = [
  '.gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_attr, .gmail_extra',
] as const;

// Conversation
export const main = ['[role="main"]'] as const;
export const heading = ['h2.hP', 'h2[data-thread-perm-id], h2[data-legacy-thread-id]'] as const;
export const message = ['.h7, .kv, .ky, .kQ, .kx, [role="list"] > [role="listitem"]'] as const;
export const folded = ['.kQ, .kx'] as const;
export const collapsed = ['.kv, .ky, [role="listitem"][aria-expanded="false"]'] as const;
export const cluster = ['.adv, .adx'] as const;
export const messageIds = [
  '.adn[data-message-id], .adn[data-legacy-message-id]',
  '[data-message-id], [data-legacy-message-id]',
];
export const sender = ['.gD[email]', '[role="gridcell"][email], h3 [email]'] as const;
export const receivers = ['.hb .g2[email]', '[translate="no"]:not([role]) > [email]'] as const;
export const mailText = ['.a3s'] as const;
export const quoted = ['.gmail_quote'] as const;
export const profileLink = ['a[href*="linkedin.com/in/"]'] as const;
export const unopened = ['.adf'] as const;
export const log = ['.adn [jslog]', '[jslog]'] as const;
export const replyArea = ['.ip'] as const;

// List
export const list = ['[gh="tl"]', 'table.F.zt'] as const;
export const row = ['tr.zA', 'tr[role="row"]'] as const;
export const rowThread = ['td [data-legacy-thread-id], td [data-thread-id]'] as const;
export const rowCopy = ['.afn'] as const;
export const rowPeople = ['.yW span[email]', 'td [email]'] as const;
export const rowCount = ['.yW .bx0'] as const;
export const rowDraft = ['.boq'] as const;

// Page
export const signOut = ['a[href^="https://accounts.google.com/SignOutOptions"]'] as const;
export const undo = ['#link_undo'] as const;
export const viewMessage = ['#link_vsm'] as const;
export const toast = ['.b8[role="alert"]'] as const;
export const refusal = ['[role="alertdialog"]'] as const;
export const docked = ['.dw'] as const;
export const fullScreen = ['.aSs'] as const;

// Second look
export const looseText = ['[g_editable="true"], textarea.Ak'] as const;
export const looseMessage = ['[role="listitem"], .adn, .adf, [data-message-id]'] as const;
export const looseRow = ['tr.zA, [role="row"]'] as const;
export const looseName = ['[email]'] as const;
export const looseId = ['[data-thread-id], [data-legacy-thread-id]'] as const;

/** What one way must find, and a page where it must find nothing. */
export interface Evidence {
  /** When the page was like this: year and month. */
  readonly seen: string;
  /** `capture`: a real page. `drawing`: our own, after published facts; weaker, and to be replaced when a capture exists. */
  readonly by: 'capture' | 'drawing';
  readonly finds: { readonly page: string; readonly count: number };
  readonly not: { readonly page: string };
}

const NOWHERE = 'nothing.html';
const COMPOSE_2020 = '2020-compose-window.en.html';
const CHIP_2023 = '2023-recipient-chip.en.html';
const MESSAGE_2025 = '2025-expanded-message.en.html';
const WRAPPER_2023 = '2023-expanded-message-wrapper.en.html';
const COLLAPSED_2020 = '2020-collapsed-messages.ru.html';
const ROW_2020 = '2020-inbox-row.ru.html';
const LIST_2014 = '2014-inbox-list.en.html';
const TOAST = 'undo-toast.html';

/* @__NO_SIDE_EFFECTS__ */
const captured = (seen: string, page: string, count = 1, not = NOWHERE): Evidence => ({
  seen,
  by: 'capture',
  finds: { page, count },
  not: { page: not },
});
/* @__NO_SIDE_EFFECTS__ */
const drawn = (seen: string, page: string, count = 1, not = NOWHERE): Evidence => ({
  seen,
  by: 'drawing',
  finds: { page, count },
  not: { page: not },
});
/* @__NO_SIDE_EFFECTS__ */
const composed = (count = 1, not = LIST_2014) => captured('2020-10', COMPOSE_2020, count, not);
/* @__NO_SIDE_EFFECTS__ */
const drawnPage = (count = 1, not: string = COMPOSE_2020) => drawn('2026-07', 'page.html', count, not);
/* @__NO_SIDE_EFFECTS__ */
const drawnThread = (count = 1, not: string = 'page.html') => drawn('2026-07', 'thread.html', count, not);
/* @__NO_SIDE_EFFECTS__ */
const drawnOlder = (count = 1, not: string = 'page.html') => drawn('2020-12', 'older.html', count, not);

/** For each selector, for each of its ways in their order. A way without it fails the test that tries each on its pages. */
export const EVIDENCE: Readonly<Record<string, readonly Evidence[]>> = {
  composeMark: [composed(), drawnPage(1, COMPOSE_2020)],
  composeRoot: [composed(), drawnPage()],
  draft: [composed()],
  thread: [composed()],
  legacyThread: [composed()],
  replyTo: [composed()],
  from: [composed()],
  subject: [composed(), composed()],
  toField: [drawnPage()],
  ccField: [drawnPage()],
  bccField: [drawnPage()],
  chip: [captured('2023-06', CHIP_2023, 1, COMPOSE_2020), captured('2023-06', CHIP_2023, 1, COMPOSE_2020)],
  summary: [drawnThread(3, COMPOSE_2020), drawnThread(3)],
  fromRow: [composed(4)],
  toInputs: [drawnOlder(2), composed(1)],
  ccInputs: [drawnOlder(1), composed(1)],
  bccInputs: [drawnOlder(1), composed(1)],
  recipientsArea: [composed(2), drawnPage(1, COMPOSE_2020)],
  rich: [composed(), composed()],
  plain: [composed()],
  send: [composed(), composed(), composed()],
  sendAndArchive: [drawnThread()],
  toolbar: [composed(), composed(), composed(), composed()],
  notOwnText: [drawnPage(2)],
  main: [captured('2014-12', LIST_2014)],
  heading: [drawnThread(2), drawnThread(2)],
  message: [captured('2020-01', COLLAPSED_2020, 2, MESSAGE_2025)],
  folded: [drawnThread(3, COLLAPSED_2020)],
  collapsed: [captured('2020-01', COLLAPSED_2020, 2, MESSAGE_2025)],
  cluster: [drawnThread(2, COLLAPSED_2020)],
  messageIds: [
    captured('2023-08', WRAPPER_2023, 1, COLLAPSED_2020),
    captured('2023-08', WRAPPER_2023, 1, COLLAPSED_2020),
  ],
  sender: [captured('2025-08', MESSAGE_2025, 1, ROW_2020), captured('2025-08', MESSAGE_2025, 1, ROW_2020)],
  receivers: [
    captured('2025-08', MESSAGE_2025, 1, COLLAPSED_2020),
    captured('2025-08', MESSAGE_2025, 1, COLLAPSED_2020),
  ],
  mailText: [captured('2025-08', MESSAGE_2025, 1, COLLAPSED_2020)],
  quoted: [drawnThread(2, COMPOSE_2020)],
  profileLink: [drawnThread()],
  unopened: [captured('2020-01', COLLAPSED_2020, 2, MESSAGE_2025)],
  log: [captured('2023-08', WRAPPER_2023), captured('2025-08', MESSAGE_2025, 4)],
  replyArea: [drawnThread()],
  list: [captured('2014-12', LIST_2014, 1, COMPOSE_2020), captured('2014-12', LIST_2014, 1, COMPOSE_2020)],
  row: [captured('2020-01', ROW_2020, 1, COMPOSE_2020), captured('2020-01', ROW_2020, 1, LIST_2014)],
  rowThread: [captured('2020-01', ROW_2020, 2, LIST_2014)],
  rowCopy: [captured('2020-01', ROW_2020, 1, MESSAGE_2025)],
  rowPeople: [captured('2020-01', ROW_2020, 1, MESSAGE_2025), captured('2020-01', ROW_2020, 2, COMPOSE_2020)],
  rowCount: [captured('2020-01', ROW_2020, 1, LIST_2014)],
  rowDraft: [drawnPage(1, ROW_2020)],
  signOut: [drawnPage()],
  undo: [captured('2026-09', TOAST, 2)],
  viewMessage: [drawn('2026-06', 'sent-toast.html', 1, TOAST)],
  toast: [captured('2026-09', TOAST, 2)],
  refusal: [drawn('2026-06', 'refused.html', 1, TOAST)],
  docked: [drawnPage()],
  fullScreen: [drawnPage()],
  looseText: [composed(2)],
  looseMessage: [captured('2020-01', COLLAPSED_2020, 4, ROW_2020)],
  looseRow: [captured('2014-12', LIST_2014, 16, COMPOSE_2020)],
  looseName: [captured('2014-12', LIST_2014, 31, COMPOSE_2020)],
  looseId: [captured('2020-01', ROW_2020, 2, LIST_2014)],
};
