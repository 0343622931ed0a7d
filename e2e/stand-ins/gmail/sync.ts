import type { Mail, Person } from './mail';

/**
 * The bodies of POST `/sync/u/N/i/s` and their answers, in the places in which the captures of 2022-09-09 have
 * them (cvOnDraftSave, cvOnDraftUpdate, cvOnSend, cvOnReplySend, cvOnDraftSaveBatched). That of a scheduled send
 * is a guess: no capture exists; only its label `^scheduled` is known.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A message as the page knows it when it posts. */
export interface Outgoing {
  readonly sync: string;
  readonly thread: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly at: number;
  readonly subject: string;
  readonly html: string;
  readonly quoted?: string;
  readonly answers?: string;
  readonly answersRfc?: string;
  readonly labels: readonly string[];
  /** How often it was saved, this time included. */
  readonly saves: number;
  readonly goesAt?: number;
}

export const DRAFT = ['^all', '^r', '^r_bt'];
export const SEND = ['^all', '^pfg', '^f_bt', '^f_btns', '^f_cl'];
export const SCHEDULE = ['^all', '^scheduled', '^f_bt', '^f_cl'];

const row = (length: number, filled: Readonly<Record<number, Json>>): Json[] =>
  Array.from({ length }, (_, place) => filled[place] ?? null);
const person = ({ name, email }: Person): Json => (name === '' || name === email ? [1, email] : [1, email, name]);
const people = (list: readonly Person[]): Json => (list.length === 0 ? null : list.map(person));

/** The message array of a request: 52 places. */
function message(mail: Outgoing): Json {
  const parts: Json[] = [[0, mail.html]];
  if (mail.quoted !== undefined) parts.push([2, mail.quoted]);
  return row(52, {
    0: mail.sync,
    1: [1, mail.from.email, mail.from.name, null, null, null, null, null, null, mail.from.email],
    2: people(mail.to),
    3: people(mail.cc),
    4: people(mail.bcc),
    6: mail.at,
    7: mail.subject,
    8: [null, parts, null, null, null, null, 1],
    10: [...mail.labels],
    15: mail.answersRfc ?? null,
    17: mail.goesAt ?? mail.at,
    34: [null, null, null, null, null, 0],
    35: [null, null, null, 0],
    40: 0,
    41: [0, 0, mail.saves, 0],
    // A client's own number, the message, and a zero.
    50: null,
    51: `s:6253542622a63a8c|#${mail.sync}|0`,
  });
}

/** `[number, [thread, operation]]` of one save or send. The first one stands in another place than later ones. */
export function saveOperation(number: number, mail: Outgoing): Json {
  const first = mail.saves === 1;
  let operation: Json;
  if (mail.answers !== undefined) {
    const about: Json[] = [message(mail), mail.answers, 1, null, [mail.at]];
    operation = first ? [null, about] : row(14, { 13: about });
  } else if (first) {
    operation = [null, null, ['', null, mail.at, mail.thread, [message(mail)]]];
  } else {
    operation = row(14, { 13: [message(mail), null, 1] });
  }
  return [number, [mail.thread, operation]];
}

/** Labels put on and taken off messages: what reading, archiving and answering post by the same path. */
export const labelOperation = (
  number: number,
  thread: string,
  put: readonly string[],
  taken: readonly string[],
  messages: readonly string[],
): Json => [number, [thread, row(7, { 6: [[...put], [...taken], [...messages]] })]];

/** A whole body. Sends have `[null,null,2]` in front and no third part; the others the other way round. */
export const requestBody = (operations: readonly Json[], sends: boolean, at: number, history: number): Json => [
  sends ? [null, null, 2] : null,
  [[...operations]],
  sends ? null : [1, history, null, null, [null, 0], null, 1],
  [at - 7000, 1, at, sends ? 1 : 0, 205],
  2,
];

/** A poll: no operation, only labels to list. It looks like much, and sends nothing. */
export const pollBody = (at: number, history: number): Json => [
  null,
  null,
  [1, history, null, null, [null, 0], null, 1, null, ['^b', '^r', '^scheduled', '^pfg']],
  [at - 60000, 1, at, 0, 205],
  2,
];

/** What the server reads of a body: saves and sends, and labels put on messages. */
export interface ReadBody {
  readonly numbers: readonly number[];
  readonly saved: readonly { readonly thread: string; readonly message: readonly Json[]; readonly answers?: string }[];
  readonly labelled: readonly { readonly put: string[]; readonly taken: string[]; readonly messages: string[] }[];
}

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const strings = (value: Json | undefined): string[] => list(value).flat().map(String);

export function readBody(body: Json): ReadBody {
  const numbers: number[] = [];
  const saved: { thread: string; message: readonly Json[]; answers?: string }[] = [];
  const labelled: { put: string[]; taken: string[]; messages: string[] }[] = [];
  for (const operation of list(list(list(body)[1])[0])) {
    const [number, about] = list(operation);
    const [thread, what] = list(about);
    numbers.push(Number(number));
    const places = list(what);
    const pair = list(places[13] ?? places[1]);
    const message = list(pair[0] ?? list(list(places[2])[4])[0]);
    const answers = pair[1];
    if (message.length > 0) {
      saved.push({ thread: String(thread), message, ...(typeof answers === 'string' ? { answers } : {}) });
    }
    const labels = list(places[6]);
    if (labels.length > 0) {
      labelled.push({ put: strings(labels[0]), taken: strings(labels[1]), messages: strings(labels[2]) });
    }
  }
  return { numbers, saved, labelled };
}

export const peopleOf = (value: Json | undefined): Person[] =>
  list(value).map((one) => ({ email: String(list(one)[1]), name: String(list(one)[2] ?? '') }));

/** The message array of an answer: 56 places, the RFC id at 13 and the legacy id at 55. */
function answered(mail: Mail, rfcOf: (sync: string) => string | undefined): Json {
  const answers = mail.answers === undefined ? undefined : rfcOf(mail.answers);
  return row(56, {
    0: mail.sync,
    1: person(mail.from),
    2: people(mail.to),
    3: people(mail.cc),
    4: people(mail.bcc),
    6: mail.at,
    7: mail.subject,
    9: mail.text,
    10: [...mail.labels],
    13: mail.rfc,
    14: answers === undefined ? null : [answers],
    15: answers ?? null,
    17: mail.at,
    30: mail.at,
    43: 0,
    55: mail.legacy,
  });
}

/** The answer to a body: each operation's number, and each thread that it touched as it now stands. */
export function answerBody(
  numbers: readonly number[],
  threads: readonly { readonly sync: string; readonly legacy: string; readonly mails: readonly Mail[] }[],
  history: number,
  rfcOf: (sync: string) => string | undefined,
): Json {
  const stand = threads.map(({ sync, legacy, mails }): Json => {
    const all = row(20, {
      0: mails[0]?.subject ?? '',
      2: mails.at(-1)?.at ?? null,
      3: sync,
      4: mails.map((mail) => answered(mail, rfcOf)),
      8: `msg-a:bump-${mails[0]?.sync.replace(/^msg-[af]:/, '') ?? ''}`,
      16: 0,
      19: legacy,
    });
    return [[sync, null, row(8, { 6: [all, history - 7] }).slice(0, 7)]];
  });
  return [
    [numbers.map((number): Json => [number, 0, null, history])],
    [0, null, null, null, null, stand, 0, history],
    [
      [
        ['^r', 0, 1],
        ['^f', 4, 90],
        ['^scheduled', 0, 0],
        ['^pfg', 0, 0],
      ],
    ],
    [history],
  ];
}
