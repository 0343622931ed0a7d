import { expect, test } from 'vitest';
import { isPublicMail } from './public-mail';

test.each(['gmail.com', 'ziggo.nl', 'kpnmail.nl', 'xs4all.nl', 'hey.com', 'Outlook.com'])(
  'R10: %s is a public mail domain',
  (domain) => expect(isPublicMail(domain)).toBe(true),
);

test.each(['kadelicht.example', 'mail.kadelicht.example', 'notgmail.com', ''])('R10: "%s" is none', (domain) =>
  expect(isPublicMail(domain)).toBe(false),
);
