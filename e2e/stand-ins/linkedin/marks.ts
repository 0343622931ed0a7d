import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';

/** Where captures stand beside the project; they are never part of it. */
export const CAPTURES = new URL('../../../../shared/captures/linkedin/', import.meta.url);

export const capture = (name: string): string => readFileSync(new URL(name, CAPTURES), 'utf8');

/**
 * The marks of a capture, as selectors: each element with its classes and attributes, under the nearest one around it
 * that has a class or an id. Ids of members, messages and Ember's elements are left open, and so is all text.
 */
export const marksOf = (page: Page, html: string): Promise<string[]> =>
  page.evaluate((text) => {
    // What an element is now, and not what it is.
    const STATE =
      /^(hidden|msg-s-event-listitem--last-in-group|.*--(is-active|is-fully-expanded|compose-is-expanded))$/;
    const VALUES =
      /^(role|data-testid|data-view-name|name|type|contenteditable|aria-multiline|aria-autocomplete|for|dir)$/;
    const LOOSE =
      /^(class|style|src|title|alt|aria-label|aria-expanded|aria-disabled|disabled|tabindex|data-placeholder|componentkey|datetime|lang|maxlength)$/;
    const quoted = (name: string, value: string, how = '=') => `[${name}${how}"${value}"]`;
    const attribute = (name: string, value: string): string => {
      if (name === 'id' || name === 'for') {
        const [before = '', after] = value.split(/ember\d+/);
        if (after === undefined) return quoted(name, value);
        return quoted(name, `${before}ember`, '^=') + (after === '' ? '' : quoted(name, after, '$='));
      }
      if (name === 'data-event-urn') return quoted(name, 'urn:li:msg_message:(urn:li:fsd_profile:ACo', '^=');
      if (name === 'href') {
        const [path = ''] = value.split(/(?<=\/in\/)|(?<=\/lead\/)|(?<=\?)/);
        return quoted(name, path, '^=') + (value.endsWith('/') ? quoted(name, '/', '$=') : '');
      }
      if (VALUES.test(name)) return quoted(name, value);
      return LOOSE.test(name) ? '' : `[${name}]`;
    };
    const own = (element: Element): string =>
      element.localName +
      [...element.classList]
        .filter((each) => !STATE.test(each))
        .map((each) => `.${each}`)
        .join('') +
      [...element.attributes].map(({ name, value }) => attribute(name, value)).join('');
    const short = (element: Element | null): string => {
      if (element === null || element === element.ownerDocument.body) return '';
      const [first] = [...element.classList].filter((each) => !STATE.test(each));
      if (first !== undefined) return `.${first} `;
      return element.id !== '' ? `#${element.id} ` : short(element.parentElement);
    };
    const marks = new Set<string>();
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) walk(element.shadowRoot);
        if (element.closest('head, script, template') === null && !/^(html|body)$/.test(element.localName))
          marks.add(short(element.parentElement) + own(element));
      }
    };
    const parse = Document as unknown as { parseHTMLUnsafe(html: string): Document };
    walk(parse.parseHTMLUnsafe(text));
    return [...marks];
  }, html);

/** Those of the selectors that match nothing in the page, through its open shadow roots. */
export const missing = (page: Page | Frame, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const roots: ParentNode[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) roots.push(shadowRoot);
    return wanted.filter((selector) => !roots.some((root) => root.querySelector(selector) !== null));
  }, selectors);
