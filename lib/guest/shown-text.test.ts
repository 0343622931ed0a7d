// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { shownText } from './shown-text';

function message(html: string): HTMLElement {
  document.body.innerHTML = `<div>${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

it('what is shown is asked for once, and again where it changed', () => {
  const element = message('<div>Away until</div><div>2 Dec.</div>');
  const asked = vi.spyOn(element, 'innerText', 'get');
  expect(shownText(element)).toBe('Away until\n2 Dec.');
  expect(shownText(element)).toBe('Away until\n2 Dec.');
  expect(asked).toHaveBeenCalledTimes(1);
  element.append('And 3 Dec.');
  expect(shownText(element)).toContain('3 Dec.');
});

it('without the quoted mail, and nothing where there is no message', () => {
  const element = message('Yes.<blockquote>Is this a good time?</blockquote>');
  expect(shownText(element, element.querySelector('blockquote') ?? undefined)).toBe('Yes.');
  expect(shownText(undefined)).toBe('');
});
