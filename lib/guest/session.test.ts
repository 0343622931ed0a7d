// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import type { BannerView } from '../protocol/banner-view';
import { addChips, composerOf, grown, MARIEKE, openComposer, trusted, VIEW } from './fixtures';
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
  composer: Mock<(what: unknown) => Promise<BannerView | null | undefined>>;
  press: Mock<(what: unknown) => Promise<BannerView | null | undefined>>;
};

/** `undefined` from the background: it did not hear. */
const say = async (kind: 'composer' | 'press', what: unknown) => {
  const value = await background[kind](what);
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
/** What stands in the body: a browser's editor would have put it there. */
const stands = (text: string) => root.querySelector('[contenteditable]')?.replaceChildren(text);
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
    press: vi.fn(async () => null),
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

const WRITING = { conversation: [], recipients: { to: [{ handle: MARIEKE }], cc: [], bcc: [], split: true } };

test('× closes it for this draft, says so, and takes the place along', async () => {
  root.setAttribute('name', '7');
  answers = [VIEW];
  await begin();
  press('.x');
  const act = { do: 'close' };
  expect(background.press).toHaveBeenCalledWith({ ...WRITING, draft: 'msg-a:r7', state: {}, contact: MARIEKE, act });
  expect(state()).toBe('bn none');
  session.changed();
  await answered();
  expect(says()).toBe('');
  // The same draft, opened again.
  session.end();
  await begin();
  expect(says()).toBe('');
});

test('× closes it though the background is gone', async () => {
  answers = [VIEW];
  await begin();
  background.press.mockResolvedValueOnce(undefined);
  press('.x');
  await answered();
  expect(state()).toBe('bn none');
});

test("R25: 'not for this person' is told and closes for this draft", async () => {
  answers = [grown({ act: { do: 'never' }, class: 'never', parts: ['Not for this person'] })];
  await begin();
  stands('Dear Marieke,');
  press('.never');
  expect(background.press).toHaveBeenCalledWith(expect.objectContaining({ contact: MARIEKE, act: { do: 'never' } }));
  expect(state()).toBe('bn none');
  session.changed();
  await answered();
  expect(says()).toBe('');
});

test('what is pressed is handed to the background as it stands, and its answer is drawn; markup stays text', async () => {
  answers = [VIEW];
  await begin();
  background.press.mockResolvedValueOnce(grown({ tag: 'ul', parts: [{ tag: 'li', parts: ['<b>Prices</b>'] }] }));
  press('.why');
  expect(background.press).toHaveBeenCalledWith({
    ...WRITING,
    state: {},
    contact: MARIEKE,
    act: { do: 'state', state: { grown: 'why' } },
  });
  await answered();
  expect(shadow.querySelector('.more li')?.textContent).toBe('<b>Prices</b>');
  // A change of the ledger is asked for with what has grown.
  session.changed();
  expect(background.composer).toHaveBeenLastCalledWith({ ...WRITING, state: { grown: 'why' } });
});

test('a press that brings nothing leaves the line free to come back', async () => {
  answers = [VIEW];
  await begin();
  press('.why');
  await answered();
  expect(state()).toBe('bn none');
  session.changed();
  await answered();
  expect(says()).toContain('3rd message.');
});

test('one press at a time; what the ledger says meanwhile is asked for after it', async () => {
  answers = [VIEW];
  await begin();
  let answer: (view: BannerView) => void = () => {};
  background.press.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  press('.why');
  press('.why');
  session.changed();
  expect(background.press).toHaveBeenCalledTimes(1);
  expect(background.composer).toHaveBeenCalledTimes(1);
  answers = [grown()];
  answer(grown());
  await answered();
  expect(background.composer).toHaveBeenLastCalledWith({ ...WRITING, state: { grown: 'why' } });
  expect(shadow.querySelector('.more')).not.toBeNull();
});

test('Insert: says that the question is in, takes the offer up again after Ctrl+Z, and goes when the rep types on', async () => {
  answers = [VIEW];
  await begin();
  press('.ask');
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'Is now a good time?');
  expect(says()).toBe('The question is in.');
  type('historyUndo');
  expect(says()).toContain('3rd message.');
  press('.ask');
  stands('Is now a good time?');
  type();
  expect(says()).toBe('');
  session.changed();
  await answered();
  expect(says()).toBe('');
});

test('a form that stays where it is, empty again: what stood in it has gone out, and the next is another draft', async () => {
  answers = [VIEW];
  await begin();
  press('.ask');
  stands('Is now a good time?');
  type();
  stands('');
  session.changed();
  await answered();
  expect(says()).toContain('3rd message.');
});

test('Insert out of what has grown: Ctrl+Z brings back the line as it was before it grew', async () => {
  answers = [grown({ act: { do: 'insert', text: 'Later?' }, class: 'main' }), VIEW];
  await begin();
  press('.main');
  expect(shadow.querySelector('.more')).toBeNull();
  expect(background.composer).toHaveBeenLastCalledWith({ ...WRITING, state: { opened: true } });
  await answered();
  expect(says()).toBe('The question is in.');
  type('historyUndo');
  expect(says()).toContain('3rd message.');
  expect(shadow.querySelector('.more')).toBeNull();
});

test('the note that the question is in has one way out, which the background need not know', async () => {
  answers = [VIEW];
  await begin();
  press('.ask');
  press('.x');
  expect(background.press).not.toHaveBeenCalled();
  expect(state()).toBe('bn none');
});

const FIELD = { tag: 'textarea', set: { required: '', name: 'own' }, parts: ['Is it off?'] } as const;

test('Edit: what the rep made of the question goes in; nothing does not; a change of the ledger keeps it', async () => {
  const put = { act: { do: 'insert', text: 'Is it off?' }, takes: 'text', class: 'main' } as const;
  answers = [grown(FIELD, put)];
  await begin();
  const field = () => shadow.querySelector('textarea');
  expect(field()?.value).toBe('Is it off?');
  if (field()) Object.assign(field() ?? {}, { value: 'Is it on?' });
  answers = [{ ...grown(FIELD, put, 'new') }];
  session.changed();
  await answered();
  expect(shadow.textContent).toContain('new');
  expect(field()?.value).toBe('Is it on?');
  Object.assign(field() ?? {}, { value: '' });
  press('.main');
  expect(document.execCommand).not.toHaveBeenCalled();
  Object.assign(field() ?? {}, { value: 'Is it on?' });
  press('.main');
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'Is it on?');
});

test('the mirror: a listed phrase in what is typed is said along, and no longer when it is gone', async () => {
  answers = [{ ...VIEW, mirror: '(?<!\\p{L})(?:just checking in)(?!\\p{L})' }];
  await begin();
  const body = root.querySelector('[contenteditable]');
  const write = async (text: string) => {
    body?.replaceChildren(text);
    type();
    await answered();
  };
  await write('Just  checking i');
  expect(background.composer).toHaveBeenCalledTimes(1);
  await write('Hi, Just  checking in on');
  expect(background.composer).toHaveBeenLastCalledWith({ ...WRITING, state: { phrase: 'just checking in' } });
  await write('Hi, Just  checking in on it');
  expect(background.composer).toHaveBeenCalledTimes(2);
  await write('Hi');
  expect(background.composer).toHaveBeenLastCalledWith({ ...WRITING, state: {} });
});

test('nothing of what is typed is looked at while the mirror is off', async () => {
  answers = [VIEW];
  await begin();
  const walk = vi.spyOn(document, 'createTreeWalker');
  type();
  expect(walk).not.toHaveBeenCalled();
});

test("a script's own click presses nothing", async () => {
  answers = [VIEW];
  await begin();
  shadow.querySelector<HTMLElement>('.x')?.click();
  expect(background.press).not.toHaveBeenCalled();
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
