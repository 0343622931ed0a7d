import { expect, test } from 'vitest';
import { conversationName } from './ids';
import { conversationUrl, profileUrl } from './links';

const ID = '2-NmQyNDIxZTItYzkwMi00YzQ5LWI2NzMtMDA5ZDEzYjFjZjM3XzEwMA==';

test('a conversation’s address names the same conversation', () => {
  const name = conversationName(ID);
  expect(name).toBeDefined();
  const url = conversationUrl(name ? [name] : []);
  expect(url).toBe(`https://www.linkedin.com/messaging/thread/${encodeURIComponent(ID)}/`);
});

test('no conversation’s name, no address', () => {
  expect(conversationUrl(['thread-a:r1'])).toBeUndefined();
});

test('a profile by its vanity name, else by the member id; none of a mail address', () => {
  expect(profileUrl(['email:a@b.example', 'linkedin:ACoAAx', 'slug:noor-van-dijk'])).toBe(
    'https://www.linkedin.com/in/noor-van-dijk/',
  );
  expect(profileUrl(['linkedin:ACoAAx'])).toBe('https://www.linkedin.com/in/ACoAAx/');
  expect(profileUrl(['email:a@b.example'])).toBeUndefined();
});
