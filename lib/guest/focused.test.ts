// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { focused } from './focused';

test('the focus is found through open shadow roots', () => {
  document.body.innerHTML = '<input><div></div>';
  const [input, host] = document.body.children as unknown as [HTMLInputElement, HTMLElement];
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('textarea'));
  input.focus();
  expect(focused(document)).toBe(input);
  root.querySelector('textarea')?.focus();
  expect(focused(document)).toBe(root.querySelector('textarea'));
});
