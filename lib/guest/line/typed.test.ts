// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { typedText } from './typed';

function body(html: string): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
}

test('what the rep typed, with words of two lines apart', () => {
  expect(typedText(body('<div>Hi Bram</div><div>just  checking\u00a0in</div>')).trim()).toBe(
    'Hi Bram just checking in',
  );
});

test('not the signature, nor what is quoted', () => {
  const made = body('<div>Hi</div><blockquote>just checking in</blockquote>');
  expect(typedText(made, made.querySelector('blockquote') ?? undefined).trim()).toBe('Hi');
});

test('in plain text without quoted lines', () => {
  const made = document.createElement('textarea');
  made.value = 'Hi\n> just checking in\nBye';
  expect(typedText(made).trim()).toBe('Hi Bye');
});
