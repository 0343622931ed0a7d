import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';
import { expect, test } from 'vitest';

/** No sentence of a page stands in its code: a name for those who listen, a hint, a word between two tags. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${folder}/${file}`),
);

/** Names that are the same in every language. */
const NAMES = /^(Gelegen|Gmail|LinkedIn)$/;
/** What is said by an attribute, of the browser's or of our own parts. */
const SAYS =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder)$|(label|says|heading|lead)$/i;
/** What stands on a key is no word. */
const KEYS = /^(Kbd|kbd)$/;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function children(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

/** The words that an expression comes to by itself: `'x'`, `` `x` ``, `a ? 'x' : 'y'`, `a && 'x'`. */
function literals(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'StringLiteral':
      return [String(node.value)];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(({ raw }) => String(raw));
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'BinaryExpression':
      return ['&&', '||', '??', '+'].includes(String(node.operator))
        ? [...literals(node.left), ...literals(node.right)]
        : [];
    case 'JSXExpressionContainer':
    case 'ParenthesisExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace)}:${nameOf(node.name)}`;
  return typeof node.value === 'string' ? node.value : '';
}

/** Every word that a piece of TSX says by itself. */
function hardCoded(code: string): string[] {
  const found: string[] = [];
  const say = (...texts: string[]) => found.push(...texts.map((text) => text.trim()));
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' && KEYS.test(nameOf((node.opening as Node).name))) return;
    if (node.type === 'JSXAttribute' && SAYS.test(nameOf(node.name))) say(...literals(node.value));
    if (node.type === 'JSXText') say(String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of node.children as Node[]) say(...literals(child));
    for (const child of children(node)) visit(child);
  };
  const { body } = parseSync(code, { syntax: 'typescript', tsx: true });
  for (const statement of body) visit(statement as unknown as Node);
  return found.filter((text) => /\p{L}/u.test(text) && !NAMES.test(text));
}

test.each(FILES)('%s says nothing by itself', (file) => {
  expect(hardCoded(readFileSync(`${ROOT}${file}`, 'utf8'))).toEqual([]);
});

test('all pages were read', () => {
  const pages = new Set(FILES.map((file) => /^entrypoints\/([^/]+)/.exec(file)?.[1]).filter(Boolean));
  expect([...pages].toSorted()).toEqual(['contacts', 'options', 'popup', 'welcome']);
});

test('a word in the code is found wherever it is said', () => {
  const said = (code: string) => hardCoded(`export const X = ({ a, t }) => ${code};`);
  expect(said('<p>Hello</p>')).toEqual(['Hello']);
  expect(said('<p>{t.hello} <b>you</b></p>')).toEqual(['you']);
  expect(said('<><i aria-hidden="true" />{a ? "Yes" : t.no}</>')).toEqual(['Yes']);
  expect(said('<p>{a && `Count it`}</p>')).toEqual(['Count it']);
  expect(said('<img alt="A sign" />')).toEqual(['A sign']);
  expect(said('<Field label="Search" />')).toEqual(['Search']);
  expect(said('<button title={`Close`} aria-label={"Close"} />')).toEqual(['Close', 'Close']);
});

test('names, signs, keys and what is only for the machine are no words', () => {
  const said = (code: string) => hardCoded(`export const X = ({ a, t }) => ${code};`);
  expect(said('<p className="cut" lang="nl">{t.hello}: {a} · 3</p>')).toEqual([]);
  expect(said('<img alt="Gelegen" src="/icon/sign.svg" />')).toEqual([]);
  expect(said('<Kbd>esc</Kbd>')).toEqual([]);
  expect(said('<Button keyCap="esc" look="main" label={t.close} />')).toEqual([]);
});
