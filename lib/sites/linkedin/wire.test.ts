import { describe, expect, it } from 'vitest';
import { captureJson, NO_CAPTURES } from './fixtures/captures';
import { decodeBody, readWire, SEND_URLS } from './wire';

const OWNER = 'ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx';
const BRAM = 'ACoAAFAKE0000077xxxxxxxxxxxxxxxxxxxxxxx';
const THREAD = `2-${btoa('00000000-0000-4000-8000-000000000077_013')}`;
const TOKEN = '00000000-1111-4222-8333-000000000077';
const profile = (id: string) => `urn:li:fsd_profile:${id}`;
const message = (over: object = {}, around: object = {}) => ({
  message: {
    body: { attributes: [], text: 'Kom ik gelegen?' },
    conversationUrn: `urn:li:msg_conversation:(${profile(OWNER)},${THREAD})`,
    originToken: TOKEN,
    ...over,
  },
  mailboxUrn: profile(OWNER),
  trackingId: 'abcdefghijklmnop',
  ...around,
});
const first = (...ids: readonly string[]) =>
  message({ conversationUrn: undefined }, { hostRecipientUrns: ids.map(profile) });
const invitation = (customMessage?: string) => ({
  invitee: { inviteeUnion: { memberProfile: profile(BRAM) } },
  ...(customMessage !== undefined && { customMessage }),
});
const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Promise.all(parts.map(async (part) => ({ bytes: await new Blob([part as string]).arrayBuffer() })));

describe('readWire', () => {
  it('a message names its conversation, the token that the client gave it, and whose mailbox it is', () => {
    expect(readWire(message())).toEqual([
      {
        site: 'linkedin',
        name: `token:${TOKEN}`,
        conversation: [`urn:${THREAD.replace(/=+$/, '')}`],
        state: 'sent',
        from: { handle: `linkedin:${OWNER}` },
        recipients: { to: [], cc: [], bcc: [], split: true },
        reaction: false,
        opens: false,
      },
    ]);
  });

  it('a first message names its one recipient, and opens a conversation that has no name yet', () => {
    const [report] = readWire(first(BRAM));
    expect(report).toMatchObject({
      conversation: [],
      opens: true,
      recipients: { to: [{ handle: `linkedin:${BRAM}` }] },
    });
  });

  it('R18: a group and a company are none', () => {
    expect(readWire(first(BRAM, OWNER))).toEqual([]);
    expect(readWire(message({ conversationUrn: undefined }, { hostRecipientUrns: ['urn:li:fsd_company:12'] }))).toEqual(
      [],
    );
  });

  it('a request that names both is tied by both', () => {
    expect(readWire(message({}, { hostRecipientUrns: [profile(BRAM)] }))).toMatchObject([
      {
        conversation: [expect.stringContaining('urn:2-')],
        opens: false,
        recipients: { to: [{ handle: `linkedin:${BRAM}` }] },
      },
    ]);
  });

  it('R19, R24: its text is judged', () => {
    const ask = { question: 'line', shape: 'line', language: 'nl' } as const;
    const judge = (text: string) => (text === 'Kom ik gelegen?' ? { ask } : {});
    expect(readWire(message(), judge)).toMatchObject([{ ask }]);
    expect(readWire(invitation('Kom ik gelegen?'), judge)).toMatchObject([{ ask, invitation: 'note' }]);
  });

  it('R5: a recall names its message, its time and its thread, and nobody', () => {
    const time = Date.UTC(2026, 10, 9, 9);
    const id = btoa(`${time}b00000-004&00000000-0000-4000-8000-000000000077_013`);
    expect(readWire({ messageUrn: `urn:li:msg_message:(${profile(OWNER)},2-${id})` })).toMatchObject([
      { state: 'recalled', name: `urn:2-${id.replace(/=+$/, '')}`, time, recipients: { to: [] }, opens: false },
    ]);
    expect(readWire({ messageUrn: `urn:li:msg_message:(${profile(OWNER)},2-${id})`, emoji: '👍' })).toEqual([]);
  });

  it('keeps nothing of the text', () => expect(JSON.stringify(readWire(message()))).not.toContain('gelegen'));

  it('R18: an invitation is a touch with a note only, and its answer proves nothing', () => {
    expect(readWire(invitation('Hallo Bram'))).toMatchObject([
      {
        name: `token:invitation:${BRAM}`,
        unproven: true,
        invitation: 'note',
        recipients: { to: [{ handle: `linkedin:${BRAM}` }] },
      },
    ]);
    expect(JSON.stringify(readWire(invitation('Hallo Bram')))).not.toContain('Hallo');
    expect(readWire(invitation())).toEqual([]);
    expect(readWire(invitation(' '))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a recall of nobody knows what', { messageUrn: `urn:li:msg_message:(${profile(OWNER)},2-x)` }],
    ['a reaction', { messageUrn: `urn:li:msg_message:(${profile(OWNER)},2-x)`, emoji: '👍' }],
    ['a list', [message()]],
    ['null', null],
    ['text', 'message'],
    ['a message without a token', message({ originToken: undefined })],
  ])('R17: %s is no send', (_, body) => expect(readWire(body)).toEqual([]));
});

describe('decodeBody', () => {
  it('puts parts together', async () => {
    const text = JSON.stringify(message());
    const raw = await bytes(text.slice(0, 50), text.slice(50));
    expect(readWire(await decodeBody({ raw }))).toHaveLength(1);
  });

  it('survives raw bytes in the tracking id', async () => {
    const [before = '', after = ''] = JSON.stringify(message()).split('abcdefghijklmnop');
    const noise = [
      [0xe9, 0x80, 0xff, 0xc3, 0x28, 0x9f, 0xfe, 0xf8, 0xa1, 0xb2, 0xd4, 0xee, 0xfa, 0xcc, 0x81, 0xbb],
      [0x01, 0x0a, 0x22, 0x1f, 0x5c, 0x41, 0x00, 0x22, 0x7f, 0x0d, 0x09, 0x5c, 0xff, 0xfe, 0x41, 0x42],
    ];
    for (const raw of noise) {
      const body = await decodeBody({ raw: await bytes(before, new Uint8Array(raw), after) });
      expect(readWire(body)).toMatchObject([{ name: `token:${TOKEN}` }]);
    }
  });

  it.each<[string, unknown]>([
    ['no token', message({ originToken: undefined })],
    ['neither conversation nor recipient', message({ conversationUrn: undefined })],
    ['a conversation that is none', message({ conversationUrn: 'urn:li:somethingNew:1' })],
  ])('R21: says that it could not read a message with %s', async (_, body) => {
    expect(await decodeBody({ raw: await bytes(JSON.stringify(body)) })).toBeUndefined();
  });

  it('R21: what is no message is read, and sends nothing', async () => {
    const body = await decodeBody({ raw: await bytes(JSON.stringify(invitation())) });
    expect(body).toBeDefined();
    expect(readWire(body)).toEqual([]);
    const group = await decodeBody({ raw: await bytes(JSON.stringify(first(BRAM, OWNER))) });
    expect(group).toBeDefined();
  });

  it('R21: says that it could not read', async () => {
    expect(await decodeBody(null)).toBeUndefined();
    expect(await decodeBody({ error: 'Unknown error.' })).toBeUndefined();
    expect(await decodeBody({ raw: [{}] })).toBeUndefined();
    expect(await decodeBody({ raw: await bytes('no json') })).toBeUndefined();
  });
});

describe('SEND_URLS', () => {
  const API = 'https://www.linkedin.com/voyager/api/voyagerMessagingDashMessengerMessages';
  const matches = (address: string) =>
    SEND_URLS.some((pattern) =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[.?]/g, '\\$&'))
          .join('.*')}$`,
      ).test(address),
    );

  it('is the path that sends and recalls, and no other action on it', () => {
    expect(matches(`${API}?action=createMessage`)).toBe(true);
    expect(matches(`${API}?decorationId=x&action=createMessage&y=1`)).toBe(true);
    expect(matches(`${API}?action=recall`)).toBe(true);
    expect(matches(`${API}?action=reactWithEmoji`)).toBe(false);
    expect(matches('https://www.linkedin.com/voyager/api/graphql?queryId=messengerMessages.x')).toBe(false);
  });
});

describe.skipIf(NO_CAPTURES)('readWire on the captures', () => {
  const report = NO_CAPTURES ? undefined : readWire(captureJson('reconstructed-createMessage.request.2026-10.json'))[0];
  const answer = NO_CAPTURES ? undefined : captureJson('reconstructed-createMessage.response.2026-10.json');

  it('names conversation, token and mailbox', () => {
    expect(report).toMatchObject({
      name: 'token:00000000-1111-4222-8333-000000000009',
      conversation: ['urn:2-MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDEyXzEwMA'],
      from: { handle: 'linkedin:ACoAAFAKE0000001xxxxxxxxxxxxxxxxxxxxxxx' },
    });
  });

  it('an answer is no request', () => expect(readWire(answer)).toEqual([]));
});
