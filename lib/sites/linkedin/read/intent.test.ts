// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../adapter';
import {
  bubble,
  DRAWINGS,
  EVA,
  inShadow,
  invitation,
  MONDAY,
  messagingPage,
  newMessage,
  opener,
  urn,
} from '../fixtures/drawings';
import { open } from '../fixtures/open';
import { roots } from './find';

const ITEMS = [{ by: EVA, urn: urn(1, MONDAY) }];
const TEXT = { text: 'Kom ik gelegen?' };

/** What an act on the first such element sends, seen at the document as the kit does: through open shadow roots. */
function sends(page: Document, on: string, type: 'click' | 'keydown', init: KeyboardEventInit = {}): boolean {
  let root: Element | undefined;
  const listen = (event: Event) => {
    root = linkedin.sends(event);
  };
  page.addEventListener(type, listen, { capture: true });
  const target = roots(page)
    .map((each) => each.querySelector(on))
    .find((found) => found !== null);
  const options = { bubbles: true, composed: true, cancelable: true, ...init };
  target?.dispatchEvent(type === 'click' ? new MouseEvent(type, options) : new KeyboardEvent(type, options));
  page.removeEventListener(type, listen, { capture: true });
  expect(target).toBeDefined();
  return root !== undefined && [...linkedin.composers(page)].includes(root);
}

const EDITOR = '[contenteditable] p';
const SEND = '.msg-form__send-button';
const enter = { key: 'Enter' };

describe.each<[string, (inside: string) => string]>([
  ['in the page', (inside) => inside],
  ['in the open shadow root', inShadow],
])('what sends, %s', (_, place) => {
  const withButton = () => open(place(bubble('de', ITEMS, TEXT)));
  const withoutButton = () => open(place(messagingPage('nl', ITEMS, { ...TEXT, enterSends: true })));

  it('a click on Send, not while it is disabled', () => {
    expect(sends(withButton(), SEND, 'click')).toBe(true);
    expect(sends(open(place(bubble('de', ITEMS))), SEND, 'click')).toBe(false);
  });

  it('Ctrl or Cmd and Enter; Enter alone where there is no Send button', () => {
    expect(sends(withButton(), EDITOR, 'keydown', { ...enter, ctrlKey: true })).toBe(true);
    expect(sends(withButton(), EDITOR, 'keydown', { ...enter, metaKey: true })).toBe(true);
    expect(sends(withButton(), EDITOR, 'keydown', enter)).toBe(false);
    expect(sends(withoutButton(), EDITOR, 'keydown', enter)).toBe(true);
  });

  it('never Shift and Enter, another key, a word being composed, or an empty box', () => {
    for (const key of [{ ...enter, shiftKey: true }, { key: 'a' }, { ...enter, isComposing: true }]) {
      expect(sends(withoutButton(), EDITOR, 'keydown', key)).toBe(false);
    }
    const empty = open(place(messagingPage('nl', ITEMS, { enterSends: true })));
    expect(sends(empty, EDITOR, 'keydown', enter)).toBe(false);
  });

  it('a quick reply; not the other buttons', () => {
    expect(sends(withButton(), '.conversations-quick-replies__reply-button', 'click')).toBe(true);
    for (const other of ['.msg-form__send-toggle', '.vbot-button']) {
      expect(sends(withButton(), other, 'click')).toBe(false);
    }
  });

  it('a new message’s Send', () => {
    expect(sends(open(place(newMessage('es', ['bram-koopmans'], TEXT))), SEND, 'click')).toBe(true);
  });

  it('R18: an invitation’s way on, with a note in it', () => {
    const primary = '.artdeco-button--primary';
    const note = (text: string) => open(place(invitation('en', text) + opener('bram-koopmans')));
    expect(sends(note('Hello'), primary, 'click')).toBe(true);
    expect(sends(note(' '), primary, 'click')).toBe(false);
    expect(sends(note('Hello'), 'button', 'click')).toBe(false);
    expect(sends(note('Hello'), 'textarea', 'keydown', { ...enter, ctrlKey: true })).toBe(false);
  });
});

it('a comment in the feed is no message', () => {
  expect(sends(open(DRAWINGS['nothing.en'] ?? ''), '[contenteditable]', 'keydown', { ...enter, ctrlKey: true })).toBe(
    false,
  );
});

it('LinkedIn has no undo, and says nothing that proves a send', () => {
  expect(linkedin.undoes(new MouseEvent('click'))).toBeUndefined();
  expect(linkedin.verdict(open('page.nl'))).toBeUndefined();
});
