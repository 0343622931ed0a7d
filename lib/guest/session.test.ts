// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import type { BannerView } from '../protocol/banner-view';
import { addChips, composerOf, MARIEKE, openComposer, trusted, VIEW } from './fixtures';
import type { Say } from './say';
import { createSession, type Session, type Shared } from './session';

const attach = Element.prototype.attachShadow;
let shadow: ShadowRoot;
let shadowInit: ShadowRootInit | undefined;
let answers: (BannerView | null)[];
let root: HTMLElement;
let session: Session;
let shared: Shared;
let background: {
  composer: Mock<() => Promise<BannerView | null | undefined>>;
  told: Mock<(kind: string, what: unknown) => void>;
};

/** `undefined` from the background: it did not hear. */
const say = async (kind: string, what: unknown) => {
  if (kind !== 'composer') background.told(kind, what);
  const value = kind === 'composer' ? await background.composer() : null;
  return value === undefined ? { ok: false, code: 'closed' } : { ok: true, value };
};

/** The answer is a few promises away. */
const answered = async () => {
  for (let i = 0; i < 8; i++) await Promise.resolve();
};
const begin = () => {
  session = createSession(composerOf(root), shared);
  session.look();
  return answered();
};
const press = (selector: string) =>
  shadow.querySelector(selector)?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
const says = () => shadow.querySelector('[role=status]')?.textContent;
const type = (inputType = 'insertText') => {
  const event = trusted(new InputEvent('input', { inputType, bubbles: true }));
  root.querySelector('[contenteditable]')?.dispatchEvent(event);
  session.typed(event);
};
const state = () => shadow.querySelector('.bn')?.className;

beforeEach(() => {
  document.body.replaceChildren();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    shadowInit = init;
    shadow = attach.call(this, init);
    return shadow;
  });
  document.execCommand = vi.fn(() => true);
  answers = [];
  root = openComposer(document, 'marieke@heuvel.example');
  background = {
    composer: vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0])),
    told: vi.fn(),
  };
  shared = {
    say: say as Say,
    caret: () => undefined,
    opened: vi.fn(),
    spent: new Set(),
  };
});
afterEach(() => {
  session.end();
  vi.restoreAllMocks();
});

test('the page sees one nameless node, closed; its status is there before its text', async () => {
  answers = [VIEW];
  const begun = begin();
  const host = root.querySelector('nav')?.previousElementSibling;
  expect(host?.localName).toBe('div');
  expect(host?.attributes).toHaveLength(0);
  expect(host?.textContent).toBe('');
  expect(shadowInit).toEqual({ mode: 'closed' });
  expect(says()).toBe('');
  await begun;
  expect(says()).toContain('3rd message. 2 and 9 Nov stayed unanswered.');
  expect(shadow.querySelector('.bn')?.getAttribute('lang')).toBe('en');
});

test('asks when a composer opens, even with nobody in it, and again when its recipients change', async () => {
  root = openComposer(document);
  answers = [null, VIEW];
  await begin();
  session.look();
  expect(background.composer).toHaveBeenCalledTimes(1);
  addChips(root, 'marieke@heuvel.example');
  session.look();
  await answered();
  expect(background.composer).toHaveBeenCalledTimes(2);
  expect(says()).toContain('3rd message.');
});

test('a later answer wins over one that took longer', async () => {
  let answer: (view: BannerView) => void = () => {};
  const slow = new Promise<BannerView>((resolve) => {
    answer = resolve;
  });
  vi.mocked(background.composer).mockReturnValueOnce(slow).mockResolvedValueOnce(null);
  session = createSession(composerOf(root), shared);
  session.look();
  session.changed();
  await answered();
  answer(VIEW);
  await answered();
  expect(says()).toBe('');
});

test('an open line follows the ledger; no answer at all changes nothing', async () => {
  answers = [VIEW];
  await begin();
  vi.mocked(background.composer).mockResolvedValueOnce(undefined);
  session.changed();
  await answered();
  expect(says()).toContain('3rd message.');
  answers = [null];
  session.changed();
  await answered();
  expect(says()).toBe('');
  expect(state()).toBe('bn none');
});

test('after the first key nothing changes height: a line that goes leaves its place', async () => {
  answers = [VIEW];
  await begin();
  type();
  answers = [null];
  session.changed();
  await answered();
  expect(says()).toBe('');
  expect(state()).toBe('bn blank');
});

test('× closes it for this draft, says so, and takes the place along', async () => {
  root.setAttribute('name', '7');
  answers = [VIEW];
  await begin();
  press('.x');
  expect(background.told).toHaveBeenCalledWith('close', { contact: MARIEKE, conversation: [] });
  expect(state()).toBe('bn none');
  session.changed();
  await answered();
  expect(says()).toBe('');
  // The same draft, opened again.
  session.end();
  await begin();
  expect(says()).toBe('');
});

test("R25: 'not for this person' is told and closes", async () => {
  answers = [VIEW];
  await begin();
  press('.why');
  press('.never');
  expect(background.told).toHaveBeenCalledWith('never', { contact: MARIEKE });
  expect(state()).toBe('bn none');
});

test('R22: Why grows into the lines of the ledger, each with its switch; a name with markup stays text', async () => {
  answers = [VIEW];
  await begin();
  expect(shadow.querySelector('.why')?.getAttribute('aria-expanded')).toBe('false');
  press('.why');
  expect(shadow.querySelector('.why')?.getAttribute('aria-expanded')).toBe('true');
  expect([...shadow.querySelectorAll('li')].map((line) => line.querySelectorAll('button').length)).toEqual([1, 0]);
  expect(shadow.querySelector('.what')?.textContent).toBe('<b>Prices</b> · silent');
  press('li button');
  expect(background.told).toHaveBeenCalledWith('correct', { contact: MARIEKE, target: 'g:1', counts: false });
  await answered();
  expect(background.composer).toHaveBeenCalledTimes(2);
});

test('Insert: says that the question is in, takes the offer up again after Ctrl+Z, and goes when the rep types on', async () => {
  answers = [VIEW];
  await begin();
  press('.ask');
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'Is now a good time?');
  expect(says()).toBe('The question is in. Ctrl+Z takes it out again.');
  type('historyUndo');
  expect(says()).toContain('3rd message.');
  press('.ask');
  type();
  expect(says()).toBe('');
  session.changed();
  await answered();
  expect(says()).toBe('');
});

test("a script's own click presses nothing", async () => {
  answers = [VIEW];
  await begin();
  shadow.querySelector<HTMLElement>('.x')?.click();
  expect(background.told).not.toHaveBeenCalled();
});

test('the host comes back where the page drew itself anew, and goes with its composer', async () => {
  answers = [VIEW];
  await begin();
  root.querySelector('nav')?.previousElementSibling?.remove();
  session.look();
  expect(root.querySelector('nav')?.previousElementSibling?.localName).toBe('div');
  session.end();
  expect(root.querySelector('nav')?.previousElementSibling?.hasAttribute('contenteditable')).toBe(true);
});
