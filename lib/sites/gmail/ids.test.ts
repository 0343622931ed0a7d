import { describe, expect, it } from 'vitest';
import { conversationName, conversationOfToken, logged, messageName, names, timeOf } from './ids';

describe('messageName', () => {
  it.each([
    ['#msg-a:r-7673660351152959857', 'msg-a:r-7673660351152959857'],
    ['msg-a:r8190137112111191537', 'msg-a:r8190137112111191537'],
    ['#msg-f:1775568780109575075', 'g:18a41665ecb473a3'],
    ['18a41665ecb473a3', 'g:18a41665ecb473a3'],
    ['18A41665ECB473A3', 'g:18a41665ecb473a3'],
    ['<CAFxDt=Ty8w@mail.gmail.com>', 'rfc:<CAFxDt=Ty8w@mail.gmail.com>'],
  ])('R8: %s is %s', (text, name) => expect(messageName(text)).toBe(name));

  it.each([
    null,
    undefined,
    '',
    'undefined',
    '#undefined',
    'msg-a:bump-r-9122305152175603305',
    'thread-a:r1',
    'msg-f:x',
  ])('%s is no message', (text) => expect(messageName(text)).toBeUndefined());
});

describe('conversationName', () => {
  it.each([
    ['#thread-a:r-7681922771531347793', 'thread-a:r-7681922771531347793'],
    ['thread-a:r-6484824435222735158|msg-a:r1172851975112249697', 'thread-a:r-6484824435222735158'],
    ['thread-f:1743836977043622489|msg-f:1743836977043622489', 't:18335a7dcae04a59'],
    ['#thread-f:1654009536642772396', 't:16f438e906b36dac'],
    ['16f438e906b36dac', 't:16f438e906b36dac'],
  ])('R8: %s is %s', (text, name) => expect(conversationName(text)).toBe(name));

  it.each([null, '', 'undefined', 'msg-f:1', '#thread-x:1'])('%s is no conversation', (text) =>
    expect(conversationName(text)).toBeUndefined(),
  );
});

it('keeps each name once', () => expect(names(['g:1', undefined, 'g:2', 'g:1'])).toEqual(['g:1', 'g:2']));

describe('timeOf', () => {
  it('R20: is the time in UTC that the id holds (shown as 13:19 in India)', () => {
    const time = timeOf(messageName('msg-f:1840959905192440233'));
    expect(new Date(time ?? 0).toISOString().slice(0, 19)).toBe('2025-08-20T07:49:39');
  });

  it('says nothing where there is none', () => {
    expect(timeOf('msg-a:r1')).toBeUndefined();
    expect(timeOf('g:0000000000000001')).toBeUndefined();
    expect(timeOf('g:ffffffffffffffff')).toBeUndefined();
    expect(timeOf(undefined)).toBeUndefined();
  });
});

describe('logged', () => {
  it('reads composer and message (captures 2020, 2025)', () => {
    expect(
      logged(
        '32601; u014N:cOuCgd,Kr2w4b; dYFj7e:true; 11:WyIjbXNnLWE6ci03NjczNjYwMzUxMTUyOTU5ODU3IixudWxsLG51bGwsbnVsbCwxLG51bGwsWyIjdGhyZWFkLWE6ci03NjgxOTIyNzcxNTMxMzQ3NzkzIl0sZmFsc2Vd',
      ),
    ).toEqual({ message: 'msg-a:r-7673660351152959857', conversation: 'thread-a:r-7681922771531347793' });
    expect(
      logged('20511; 1:WyIjdGhyZWFkLWY6MTg0MDk1OTkwNTE5MjQ0MDIzMyJd; 4:WyIjbXNnLWY6MTg0MDk1OTkwNTE5MjQ0MDIzMyJd'),
    ).toEqual({
      message: 'g:198c6747aabb71a9',
      conversation: 't:198c6747aabb71a9',
    });
  });

  it.each([null, '', '20511; u014N:cOuCgd,Kr2w4b;', '79419; 11:!!!!', '1:AAAAAAAAAAAAAAAA'])(
    'finds nothing in %s',
    (text) => expect(logged(text)).toEqual({}),
  );
});

describe('conversationOfToken', () => {
  // What the public addresses of received and of self-started conversations begin with.
  it.each([
    ['thread-f:1743836977043622489', /^FMfcg/],
    ['thread-a:r1172851975112249697', /^Ktbx/],
    ['thread-a:r-6484824435222735158', /^Qgrc/],
  ])('decodes what Gmail writes for %s', (id, beginning) => {
    const token = tokenOf(id);
    expect(token).toMatch(beginning);
    expect(conversationOfToken(token)).toBe(conversationName(id));
  });

  it.each(['', 'p2', 'FMfcg', 'BCDFGHJKLMNPQRSTVWXZBCDFGH', 'not+a+token+of+twenty+letters'])(
    'fails soft on %s',
    (token) => expect(conversationOfToken(token)).toBeUndefined(),
  );
});

/** The other way round, from the same fact: the bytes as one number, in 40 consonants. */
function tokenOf(id: string): string {
  const digits = btoa(id.slice('thread-'.length)).replaceAll('=', '');
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let number = 0n;
  for (const digit of digits) number = number * 64n + BigInt(base64.indexOf(digit));
  let token = '';
  for (; number > 0n; number /= 40n) token = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'[Number(number % 40n)] + token;
  return token;
}
