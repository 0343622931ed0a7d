import { expect, test } from 'vitest';
import { conversationOfToken } from './ids';
import { conversationUrl, newMailUrl, searchUrl } from './links';

const ME = 'email:jonas@kadelicht.example';
const HERE = 'thread-a:r-4832590184903284113';

test('a conversation by its legacy id, in the account that wrote', () => {
  expect(conversationUrl(ME, [HERE, 't:18c2f0a1b2c3d4e5'])).toBe(
    'https://mail.google.com/mail/?authuser=jonas%40kadelicht.example#all/18c2f0a1b2c3d4e5',
  );
});

test('one that is known by its sync id alone has the token that Gmail’s address shows', () => {
  const token = conversationUrl(ME, [HERE])?.split('#all/')[1] ?? '';
  expect(conversationOfToken(token)).toBe(HERE);
});

test('no name of Gmail’s, no address', () => {
  expect(conversationUrl(ME, ['urn:2-abc'])).toBeUndefined();
  expect(conversationUrl(ME, [])).toBeUndefined();
});

test('a new mail, with the account and without one', () => {
  const to = '&view=cm&fs=1&to=noor%2Bx%40vandijk.example';
  expect(newMailUrl(ME, 'email:noor+x@vandijk.example')).toBe(
    `https://mail.google.com/mail/?authuser=jonas%40kadelicht.example${to}`,
  );
  expect(newMailUrl(undefined, 'email:noor+x@vandijk.example')).toBe(`https://mail.google.com/mail/?${to.slice(1)}`);
});

test('R21: the site’s own search', () => {
  expect(searchUrl(undefined, ['email:a@b.example', 'email:c@d.example'])).toBe(
    'https://mail.google.com/mail/#search/from%3A(a%40b.example%20OR%20c%40d.example)',
  );
});
