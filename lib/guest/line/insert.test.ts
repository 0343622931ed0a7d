// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insert } from './insert';

/** No layout engine edits here: it is seen where the question would go, and with which spaces. */
let asked: { readonly node: Node | null; readonly offset: number; readonly text: string } | undefined;

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
  asked = undefined;
  document.execCommand = vi.fn((_command: string, _ui?: boolean, text?: string) => {
    const selection = document.getSelection();
    asked = { node: selection?.anchorNode ?? null, offset: selection?.anchorOffset ?? -1, text: text ?? '' };
    expect(selection?.isCollapsed).toBe(true);
    return true;
  });
});

function editor(...children: readonly (Node | string)[]): HTMLElement {
  const body = document.createElement('div');
  body.setAttribute('contenteditable', 'true');
  body.append(...children);
  document.body.append(body);
  return body;
}
const block = (...children: readonly (Node | string)[]) => {
  const made = document.createElement('div');
  made.append(...children);
  return made;
};
const br = () => document.createElement('br');

test('fills an empty body', () => {
  const body = editor(br());
  expect(insert(body, 'Q?')).toBe(true);
  expect(asked).toEqual({ node: body, offset: 0, text: 'Q?' });
});

test('goes in at the cursor, apart from the words beside it', () => {
  const body = editor(block('ab'));
  const node = body.firstChild?.firstChild as Text;
  const caret = document.createRange();
  caret.setStart(node, 1);
  insert(body, 'Q?', undefined, caret);
  expect(asked).toEqual({ node, offset: 1, text: ' Q? ' });
});

test('never overwrites: a selection is collapsed to its end', () => {
  const body = editor(block('ab cd'));
  const node = body.firstChild?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, 0, node, 2);
  insert(body, 'Q?');
  expect(asked).toEqual({ node, offset: 2, text: ' Q?' });
  expect(body.textContent).toBe('ab cd');
});

test('a caret that the page has since taken away is no caret', () => {
  const gone = document.createRange();
  gone.setStart(document.createTextNode('gone'), 1);
  const body = editor(block('ab'));
  insert(body, 'Q?', undefined, gone);
  expect(asked?.node).toBe(body.firstChild);
});

test('with no cursor: in the first empty line above the signature', () => {
  const [first, second, signature] = [block(br()), block(br()), block('Jonas')];
  const body = editor(block('Hi'), first, second, signature);
  insert(body, 'Q?', signature);
  expect(asked).toEqual({ node: first, offset: 0, text: 'Q?' });
});

test('with no cursor and no empty line: a line of its own, never inside the quoted mail', () => {
  const quote = block('On 9 Nov Marieke wrote');
  const body = editor(block('Hi'), quote);
  insert(body, 'Q?', quote);
  expect(asked?.node).toBe(quote.previousSibling);
  expect(asked?.text).toBe('Q?');
});

test('a mail in plain text', () => {
  const body = document.createElement('textarea');
  document.body.append(body);
  body.value = 'Hi,';
  body.setSelectionRange(1, 3);
  insert(body, 'Q?\n1 now');
  expect([body.selectionStart, body.selectionEnd]).toEqual([3, 3]);
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, ' Q?\n1 now');
});

describe('below what was typed, wherever the caret stands', () => {
  test('a line of its own under the last one', () => {
    const body = editor(block('Hi'), block('just checking in'));
    document.getSelection()?.setBaseAndExtent(body, 0, body, 0);
    insert(body, 'Q?', undefined, undefined, true);
    expect(asked).toEqual({ node: body.lastChild, offset: 1, text: '\n\nQ?' });
    expect(body.textContent).toBe('Hijust checking in');
  });

  test('above the signature, with an empty line between', () => {
    const [empty, signature] = [block(br()), block('Jonas')];
    const body = editor(block('just checking in'), empty, signature);
    insert(body, 'Q?', signature, undefined, true);
    expect(asked).toEqual({ node: empty, offset: 0, text: '\nQ?' });
  });

  test.each([
    ['just checking in', 16],
    ['just checking in\n\n-- \nJonas', 16],
    ['just checking in\n\nOn 9 Nov Marieke wrote:\n> Hello', 16],
    ['just checking in\n> Hello', 16],
  ])('in plain text: %j', (value, at) => {
    const body = document.createElement('textarea');
    document.body.append(body);
    body.value = value;
    body.setSelectionRange(0, 0);
    insert(body, 'Q?', undefined, undefined, true);
    expect([body.selectionStart, body.selectionEnd]).toEqual([at, at]);
    expect(document.execCommand).toHaveBeenCalledWith('insertText', false, '\n\nQ?');
  });
});
