import type { Locator, Page } from '@playwright/test';
import { AS_WRITTEN, type Form, type Language } from '../lib/domain/question';
import { fill } from '../lib/text/questions/fill';
import { OUR_QUESTIONS } from '../lib/text/questions/ours';
import type { Extension } from './demo/extension';
import { startLinkedin } from './demo/linkedin-path';
import { closedRoots, expect, lineSaying, pressInLine, test } from './fixtures';
import * as act from './stand-ins/gmail/act';
import { PEOPLE, type SeedThread, type Who } from './stand-ins/gmail/seed';
import * as linkedinAct from './stand-ins/linkedin/act';
import { MEMBERS } from './stand-ins/linkedin/seed';
import type { StandIns } from './stand-ins/start';
import { sentTo } from './standing';

/** R24 from end to end: put in, edited around, sent, answered or silent, noted, closed, opened again. */

/** In a narrow composer it says less. */
const ANSWERED = / replied (to your question )?on .+\. It was:/;
const MINUTE = 60_000;
const DAY = 86_400_000;

interface Case {
  readonly language: Language;
  readonly form: Form;
  readonly who: Who;
  readonly subject: string;
  readonly question: 'line' | 'given-up' | 'choice';
  /** What they wrote before, and the rep after it. */
  readonly theirs: string;
  readonly mine: string;
  readonly around: string;
  readonly answer: string;
  /** The way that their words propose, and what the line says once it is pressed. */
  readonly proposed: 'Yes' | 'Not now …' | 'No';
  readonly noted: RegExp;
  /** What the next message to them is told; nothing where the case is open. */
  readonly next?: RegExp;
}

const CASES: readonly Case[] = [
  {
    language: 'en',
    form: 'formal',
    who: 'marieke',
    subject: 'Sorting line',
    question: 'given-up',
    theirs: 'Could you send us the prices of the sorting line once more? We decide next month.',
    mine: 'Here are the prices of the sorting line.',
    around: 'Dear Marieke, ',
    answer: 'No, not at all.',
    proposed: 'Yes',
    noted: /^Noted\. The answer is yes\./,
  },
  {
    language: 'nl',
    form: 'informal',
    who: 'bram',
    subject: 'Tweede hal',
    question: 'choice',
    theirs: 'Ha Jonas, stuur je de tekeningen van de tweede hal nog even op? Dan kijk ik er vrijdag naar.',
    mine: 'Hierbij de tekeningen van de tweede hal.',
    around: 'Ha Bram, ',
    answer: '2',
    proposed: 'Not now …',
    noted: /^Noted\. Not now, until /,
    next: /^Not now, until /,
  },
  {
    language: 'de',
    form: 'formal',
    who: 'daan',
    subject: 'Kaibeleuchtung',
    question: 'line',
    theirs: 'Guten Tag Herr de Wit, könnten Sie uns bitte die Preise der Kaibeleuchtung noch einmal schicken?',
    mine: 'Anbei erhalten Sie die Preise der Kaibeleuchtung.',
    around: 'Guten Tag Herr Hoekstra, ',
    answer: 'Nein.',
    proposed: 'No',
    noted: /^Noted\. No\. That is clear\./,
    next: /^Said no on /,
  },
  {
    language: 'fr',
    form: 'formal',
    who: 'sanne',
    subject: 'Éclairage du quai',
    question: 'choice',
    theirs: 'Bonjour Monsieur, pourriez-vous nous renvoyer les prix de l’éclairage du quai avant la réunion ?',
    mine: 'Voici les prix de l’éclairage du quai.',
    around: 'Bonjour Madame, ',
    answer: '1',
    proposed: 'Yes',
    noted: /^Noted\. The answer is yes\./,
  },
];
const SILENT = {
  language: 'es',
  form: 'informal',
  who: 'hugo',
  subject: 'Luces del muelle',
  question: 'line',
  theirs: 'Hola Jonas, ¿puedes enviarme otra vez los precios de las luces del muelle? Te digo algo el viernes.',
  mine: 'Aquí tienes los precios de las luces del muelle.',
  around: 'Hola Hugo, ',
} as const;

type Asked = Omit<Case, 'answer' | 'proposed' | 'noted' | 'then'>;

const HISTORY = [...CASES, SILENT].map(
  ({ who, subject, theirs, mine }): SeedThread => ({
    subject,
    mails: [
      { from: who, to: ['jonas'], daysAgo: 30, text: theirs },
      { from: 'jonas', to: [who], daysAgo: 18, text: mine },
      { from: 'jonas', to: [who], daysAgo: 11, text: mine },
    ],
  }),
);

/** What goes in: the question as its writer would send it to them. */
function asked({ question: id, language, form, subject }: Asked): string {
  const question = OUR_QUESTIONS.find((one) => one.id === id);
  return (question && fill(question, { language, form, subject })) ?? '';
}

/** The background's clock is so much ahead of everybody else's from now on. */
async function ahead(ext: Extension, by: number): Promise<void> {
  const [worker] = ext.context.serviceWorkers();
  if (!worker) throw new Error('no background');
  await worker.evaluate((ms) => {
    const clock = Date as DateConstructor & { real?: () => number };
    const real = clock.real ?? Date.now;
    clock.real = real;
    Date.now = () => real() + ms;
  }, by);
}

/** Opens the conversation, every message of it, and waits until that was noted. */
async function look(ext: Extension, gmail: Page, { subject, who }: Asked): Promise<void> {
  const looks = async () =>
    (await ext.ledger()).filter((entry) => entry.kind === 'look' && entry.scope === 'opened' && names(entry, who));
  const before = JSON.stringify(await looks());
  await gmail.bringToFront();
  await act.openList(gmail, 'all');
  await act.openThread(gmail, subject);
  await act.expandAll(gmail);
  await expect.poll(async () => JSON.stringify(await looks())).not.toBe(before);
}

const names = (entry: object, who: Who): boolean => JSON.stringify(entry).includes(PEOPLE[who].email);

/** A new mail to them, in a window of its own. */
async function compose(gmail: Page, who: Who): Promise<Locator> {
  await gmail.bringToFront();
  const box = await act.openCompose(gmail);
  await act.addRecipient(box, PEOPLE[who].email);
  return box;
}

/** Reads the conversation, puts the question into an answer to it, writes around it, sends. */
async function ask(ext: Extension, gmail: Page, one: Asked): Promise<void> {
  const { who, question, language, form, around } = one;
  await ext.setSettings({ questions: { ...AS_WRITTEN, order: [question] }, showFirst: false });
  await look(ext, gmail, one);
  const box = await act.reply(gmail);
  await lineSaying(gmail, /^3rd message\. .+ stayed unanswered\. Ask straight\?/);
  await pressInLine(gmail, /^Insert/);
  await expect(act.body(box)).toContainText(asked(one).slice(0, 20));
  await act.typeBody(box, around);
  await act.send(box);
  await act.sent(gmail);
  const mark = { question, shape: question, language, ...(language === 'en' ? {} : { form }) };
  const marks = async () => (await sentTo(ext, PEOPLE[who].email)).filter(({ how }) => how === 'request');
  await expect
    .poll(async () => (await marks()).map(({ ask, state }) => [state, ask?.question]))
    .toContainEqual(['sent', question]);
  expect((await marks()).map(({ ask }) => ask)).toContainEqual(mark);
}

/** Asked, answered, noted, and what the next message is told. */
async function answered(ext: Extension, gmail: Page, { control }: StandIns, one: Case): Promise<void> {
  const { who, subject, answer, proposed, noted, next } = one;
  await ask(ext, gmail, one);
  const waiting = await compose(gmail, who);
  const said = await lineSaying(gmail, /^Asked on .+\. Silence until .+ = move on\./);
  expect(said.buttons.map(({ name }) => name).join()).not.toContain('Insert');
  await act.discard(waiting);

  deliver(control, who, subject, answer);
  await look(ext, gmail, one);
  const box = await compose(gmail, who);
  const { html } = await lineSaying(gmail, ANSWERED);
  const tinted = [...html.matchAll(/<button class="[^"]*\bask\b[^"]*"[^>]*>(.*?)<\/button>/g)];
  expect(tinted.map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))).toEqual([proposed]);
  await pressInLine(gmail, new RegExp(`^${proposed}$`));
  if (proposed === 'Not now …') await pressInLine(gmail, /^\w+ \d+ \w+$/);
  await lineSaying(gmail, noted);
  await act.discard(box);
  const last = await compose(gmail, who);
  if (next) await lineSaying(gmail, next);
  else await expect.poll(async () => (await closedRoots(gmail)).map(({ text }) => text)).toEqual([]);
  await act.discard(last);
}

/** They write, in the conversation. */
function deliver({ gmail }: StandIns['control'], who: Who, subject: string, text: string): void {
  const thread =
    gmail
      .mailbox()
      .view()
      .threads.find((each) => each.subject === subject)?.sync ?? '';
  gmail.deliver({ from: PEOPLE[who], subject: `Re: ${subject}`, text, thread });
}

test.describe('asked in Gmail', () => {
  test.use({ standIn: { history: HISTORY, undo: 5 } });
  test.beforeEach(async ({ ext, gmail }) => {
    await ext.startGmail();
    // What was sent a moment ago can't be undone any more.
    await ahead(ext, MINUTE);
    await gmail.bringToFront();
  });

  test('R24: in each language the answer is proposed, noted, and said to the next message', async ({
    ext,
    gmail,
    standIns,
  }) => {
    test.setTimeout(180_000);
    for (const one of CASES)
      await test.step(`${one.language}: ${one.answer}`, () => answered(ext, gmail, standIns, one));
    const kept = JSON.stringify(await ext.tables());
    for (const one of CASES) {
      expect(kept).toContain(one.subject);
      for (const words of [one.around.trim(), one.mine, asked(one)]) expect(kept).not.toContain(words);
    }
  });

  test('R24: es: asked, silent, closed by itself once its row was seen, opened again by a message', async ({
    ext,
    gmail,
    standIns,
  }) => {
    await ask(ext, gmail, SILENT);
    await ahead(ext, 10 * DAY);
    await act.openList(gmail, 'inbox');
    await act.openList(gmail, 'all');
    const box = await compose(gmail, SILENT.who);
    await lineSaying(gmail, /^Asked .+, silent\./);
    await act.discard(box);
    deliver(standIns.control, SILENT.who, SILENT.subject, 'Perdona la espera, lo miro y te digo.');
    await look(ext, gmail, SILENT);
    await compose(gmail, SILENT.who);
    await lineSaying(gmail, ANSWERED);
  });
});

test('R24: on LinkedIn: put in, sent, "2" proposed as not now, noted', async ({ ext, standIns: { control } }) => {
  const page = await startLinkedin(ext, 'With the line');
  await ahead(ext, MINUTE);
  await ext.setSettings({ questions: { ...AS_WRITTEN, order: ['choice'] }, showFirst: false });
  await page.bringToFront();
  const box = await linkedinAct.openConversation(page, MEMBERS.bram.name);
  await lineSaying(page, /^3rd message\./);
  await pressInLine(page, /^Insert/);
  await expect(linkedinAct.editor(box)).toContainText('2 ');
  await linkedinAct.editor(box).press('End');
  await linkedinAct.editor(box).pressSequentially(' Zeg het gerust.');
  await linkedinAct.send(box);
  await linkedinAct.settled(box, 'Zeg het gerust.');
  await lineSaying(page, /^Asked on .+\. Silence until /);
  control.linkedin.deliver('bram', '2');
  await lineSaying(page, ANSWERED);
  await pressInLine(page, /^Not now/);
  await pressInLine(page, /^\w+ \d+ \w+$/);
  await lineSaying(page, /^Noted\. Not now, until /);
});
