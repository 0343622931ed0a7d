/**
 * Every selector that we use on LinkedIn's pages, and the only place for one. Each is a list of ways in their order:
 * names and data attributes before roles, roles before classes, visible text never.
 * What each must find, and where it must find nothing, stands in `evidence.ts`, which no script brings into a page.
 */
// Roots: where LinkedIn mounts its older rendering inside the new one (open shadow root), or a frame of its own
export const outlet = ['#interop-outlet, [data-testid="interop-shadowdom"]'] as const;
export const frame = ['iframe[src^="/preload/"]'] as const;

// A conversation, bubble or full page, and the message box in it
export const conversation = [
  '.msg-convo-wrapper, [data-view-name="message-overlay-conversation-bubble-item"], .msg-overlay-conversation-bubble, .msg-thread',
] as const;
export const minimised = ['[data-msg-overlay-conversation-bubble-is-minimized="true"]'] as const;
export const sponsored = ['.msg-sponsored-conversation-thread'] as const;
export const form = ['form.msg-form', 'form[id^="msg-form"]'] as const;
export const editor = [
  '.msg-form__contenteditable[contenteditable="true"]',
  '[role="textbox"][contenteditable="true"]',
] as const;
export const send = ['.msg-form__send-button', 'button[type="submit"]'] as const;
export const quickReply = ['.conversations-quick-replies__reply-button'] as const;
export const subject = ['input[name="subject"]'] as const;

// Who
export const header = ['header h2 a, a.msg-thread__link-to-profile'] as const;
export const headerName = ['.hoverable-link-text', '.msg-entity-lockup__entity-title'] as const;
export const card = ['a.profile-card-one-to-one__profile-link', '.msg-s-profile-card a'] as const;
export const compose = ['.msg-connections-typeahead, .msg-overlay-conversation-bubble--is-compose'] as const;
export const recipientsArea = ['.msg-connections-typeahead__added-recipients'] as const;
export const chip = ['button.artdeco-pill', '.artdeco-pill__text'] as const;

// Messages
export const threadSubject = ['.msg-s-event-listitem__subject'] as const;
export const messages = ['ul.msg-s-message-list-content', '.msg-s-message-list ul'] as const;
export const message = [
  '.msg-s-event-listitem[data-event-urn]',
  '[data-view-name="message-list-item"][data-event-urn]',
] as const;
export const inbound = ['.msg-s-event-listitem--other'] as const;
export const body = ['.msg-s-event-listitem__body', '.msg-s-event-listitem__message-bubble'] as const;
export const senderLink = ['a[href*="/in/"]'] as const;
export const headLink = ['.msg-s-event-listitem__link, .msg-s-message-group__meta a'] as const;
export const senderName = ['.msg-s-message-group__name'] as const;
export const bodyLinks = ['.msg-s-event__content, .msg-s-event-listitem__message-bubble, p'] as const;
export const reactions = ['.msg-reactions-reaction-summary-presenter__container'] as const;
export const sentMark = [
  '[data-test-msg-cross-pillar-message-sending-indicator-presenter__sending-indicator--sent]',
  '.msg-s-event-with-indicator__sending-indicator--sent',
] as const;

// A connection's note
export const note = ['textarea#custom-message', 'textarea[name="message"]'] as const;
export const dialog = ['[role="dialog"]'] as const;
export const invite = ['.send-invite, [data-test-modal]'] as const;
export const noteSend = ['button.artdeco-button--primary', 'button'] as const;
export const opener = ['a[href*="custom-invite/?"]'] as const;

// The account
export const bootstrap = ['code'] as const;

// Profiles
export const messageLink = ['a[href*="/messaging/compose/?"][href*="screenContext=NON_SELF_PROFILE_VIEW"]'] as const;

// Second look
export const looseList = ['[class*="msg-s-message-list"]'] as const;
export const looseMessage = [
  '[data-event-urn^="urn:li:msg_message"] p, [data-view-name="message-list-item"] p, .msg-s-event-listitem p, .msg-s-event-listitem__body, .msg-s-event-listitem__message-bubble',
] as const;
export const looseBox = [
  'form.msg-form, form[id^="msg-form"], .msg-form__contenteditable, .msg-form__msg-content-container, .msg-form__footer',
] as const;
export const looseNote = [
  '.send-invite textarea, textarea#custom-message, [role="dialog"] textarea[name="message"]',
] as const;

// What is recognised, and never read: the rebuilt messaging, Sales Navigator
export const textBox = ['[role="textbox"]'] as const;
export const machineMade = ['a[href*="/in/"]'] as const;
export const salesThread = ['section.thread-container'] as const;
