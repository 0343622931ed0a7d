// @vitest-environment happy-dom
import { describeSite } from '../conformance';
import { linkedin } from './adapter';
import { NO_CAPTURES } from './fixtures/captures';
import { BRAM, EVA, inShadow, invitation, NOOR, newMessage, opener, profileLinks, threadId } from './fixtures/drawings';
import { open } from './fixtures/open';

const OWNER = 'ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';
const ZED = 'ACoAAFAKE0000010xxxxxxxxxxxxxxxxxxxxxxx';
const ZED_THREAD = 'urn:2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDIxXzEwMA';
const thread = (n: number) => [`urn:${threadId(n)}`];
const ORDINARY = [EVA, BRAM, BRAM, EVA, EVA];
const THREE = [OWNER, OWNER, OWNER];

describeSite(
  linkedin,
  [
    {
      name: 'the messaging page, in Dutch (drawing)',
      open: () => open('page.nl', 'https://www.linkedin.com/messaging/thread/2-other/'),
      account: EVA,
      composers: [{ conversation: thread(1), to: [BRAM] }],
      conversations: [ORDINARY],
    },
    {
      name: 'bubbles, in German: two threads, one minimised, two new messages, a group, two companies, an advertisement (drawing)',
      open: () => open('bubbles.de'),
      account: EVA,
      composers: [
        { conversation: thread(1), to: [BRAM] },
        { conversation: thread(2), to: [NOOR] },
        { to: ['noor-utrecht'], ownText: 'Guten Tag' },
        { to: [] },
        { conversation: thread(3), to: [] },
        { conversation: thread(4), to: [] },
        { conversation: thread(6), to: [] },
      ],
      conversations: [ORDINARY, [EVA]],
    },
    {
      name: 'the new rendering, in Spanish, with a bubble in its open shadow root (drawing)',
      open: () => open('shadow.es', 'https://www.linkedin.com/in/someone-else/'),
      account: EVA,
      composers: [{ conversation: thread(1), to: [BRAM] }],
      conversations: [ORDINARY],
    },
    {
      name: 'a shadow root that is there before anything is in it (drawing)',
      open: () => open(inShadow('')),
    },
    {
      name: 'reactions under a message of mine and one of theirs, in Spanish (drawing)',
      open: () => open('reaction.es'),
      account: EVA,
      composers: [{ conversation: thread(7), to: [BRAM] }],
      conversations: [[EVA, BRAM, EVA]],
    },
    {
      name: 'an InMail (drawing)',
      open: () => open('inmail.en'),
      account: EVA,
      composers: [{ conversation: thread(5), to: [BRAM], subject: 'A question' }],
      conversations: [[EVA]],
    },
    {
      name: 'a first message to the person whose profile stands behind it: both handles (drawing)',
      open: () =>
        open(
          inShadow(newMessage('es', ['bram-koopmans']), profileLinks('es', BRAM, BRAM)),
          'https://www.linkedin.com/in/bram-koopmans/',
        ),
      composers: [{ to: [BRAM] }],
    },
    {
      name: 'a first message over somebody else’s profile (drawing)',
      open: () =>
        open(
          inShadow(newMessage('es', ['bram-koopmans']), profileLinks('es', NOOR, NOOR)),
          'https://www.linkedin.com/in/noor-utrecht/',
        ),
      composers: [{ to: ['bram-koopmans'] }],
    },
    {
      name: 'an invitation’s note, opened by the one link there is (drawing)',
      open: () => open('note.en'),
      composers: [{ draft: 'token:invitation:bram-koopmans', to: ['bram-koopmans'], ownText: 'Hello Bram' }],
    },
    {
      name: 'an invitation’s note, named by its own route among other links (drawing)',
      open: () =>
        open(
          inShadow(invitation('de', 'Guten Tag'), opener('someone') + opener('noor-utrecht')),
          'https://www.linkedin.com/preload/custom-invite/?vanityName=Bram-Koopmans',
        ),
      composers: [{ draft: 'token:invitation:bram-koopmans', to: ['bram-koopmans'], ownText: 'Guten Tag' }],
    },
    {
      name: 'an invitation’s note that any of several links may have opened (drawing)',
      open: () => open(inShadow(invitation('de', 'Guten Tag'), opener('noor-utrecht') + opener('bram-koopmans'))),
      changed: true,
    },
    {
      name: 'nothing of messaging: the account is in a code block (drawing)',
      open: () => open('account.en'),
      account: EVA,
      composers: [{ to: ['bram-koopmans'] }],
    },
    { name: 'a feed with a comment being written (drawing)', open: () => open('nothing.en') },
    {
      name: 'captures: a new message of 2022',
      missing: NO_CAPTURES,
      open: () => open('2022-overlay-new-message.en.html'),
      composers: [{ to: ['contact-redacted-0000'] }],
    },
    {
      name: 'captures: a new message, reconstructed',
      missing: NO_CAPTURES,
      open: () => open('reconstructed-overlay-bubble.en.never-messaged.html'),
      composers: [{ to: ['zed-invented-0010'] }],
    },
    ...[
      'reconstructed-messaging-page.en.unanswered3.html',
      'reconstructed-overlay-bubble.en.unanswered3.html',
      'reconstructed-sdui-profile.interop-shadow-bubble.html',
    ].map((name) => ({
      name: `captures: ${name}`,
      missing: NO_CAPTURES,
      open: () => open(name),
      account: OWNER,
      composers: [{ conversation: [ZED_THREAD], to: [ZED] }],
      conversations: [THREE],
    })),
    {
      name: 'captures: an invitation’s note that nothing says whom it invites',
      missing: NO_CAPTURES,
      open: () => open('reconstructed-connection-note-modal.stage2.html'),
      changed: true,
    },
    {
      name: 'captures: the rebuilt messaging, recognised and not read',
      missing: NO_CAPTURES,
      open: () => open('reconstructed-new-ui.hashed-classes.LOW-CONFIDENCE.html'),
      foreign: true,
      changed: true,
    },
    {
      name: 'captures: Sales Navigator, recognised and not read',
      missing: NO_CAPTURES,
      open: () =>
        open('reconstructed-salesnav-thread.LOW-CONFIDENCE.html', 'https://www.linkedin.com/sales/inbox/2-MDAw/'),
      foreign: true,
      changed: true,
    },
  ],
  'form',
);
