import { click, clickInLine, lineOf, shown, type Tab } from './tab';

/** The person of the stand-in's history who was written to twice and stayed silent. */
export const SILENT = {
  name: 'Marieke van den Heuvel',
  address: 'marieke@vandenheuvel.example',
  subject: 'Sorting line',
};

/** Gets each step by its name, as soon as it stands on the screen. */
export type Watcher = (step: string, tab: Tab) => Promise<void>;
const nobody: Watcher = async () => undefined;

/** Start on the welcome page, and the account that Gmail is open with turned on by name. */
export async function start(welcome: Tab, watch = nobody): Promise<void> {
  await shown(welcome, 'button', '^Start');
  await watch('welcome', welcome);
  await click(welcome, 'button', '^Start (on|for) Gmail');
  await click(welcome, 'button', '^Read it');
  await shown(welcome, 'main', 'Counting since');
  await watch('welcome, started', welcome);
}

/**
 * The rep looks at what was sent before and at the inbox: from there the history is known. The popup, where one
 * is open, says when: its row of the silent one counts two.
 */
export async function lookBack(gmail: Tab, popup?: Tab): Promise<void> {
  await gmail.evaluate(go, '#sent');
  await click(gmail, '[role=main] tr.zA', SILENT.subject);
  await click(gmail, '[role=main] [role=listitem].kv');
  if (popup) await shown(popup, 'li', `^2.*${SILENT.name}`);
  await gmail.evaluate(go, '#inbox');
  await shown(gmail, '[role=main] tr.zA', 'Omar');
}

/** A new mail in a docked window. */
export async function compose(gmail: Tab, address: string): Promise<void> {
  await click(gmail, '[gh=cm]');
  await shown(gmail, '.M9 [name=to]');
  await gmail.type(address);
  await gmail.press('Enter');
  await shown(gmail, '.M9 [name=to] [role=option][data-hovercard-id]');
}

/** The third mail to somebody who answered neither: the line, the question, sent. */
export async function writeThird(gmail: Tab, watch = nobody): Promise<void> {
  await compose(gmail, SILENT.address);
  await lineOf(gmail, /^3rd message\. .+ unanswered/);
  await watch('banner', gmail);
  await clickInLine(gmail, /^Why 2/);
  await lineOf(gmail, /Don.t count/);
  await watch('why', gmail);
  await clickInLine(gmail, /^Insert the question/);
  await clickInLine(gmail, /^Insert$/);
  await shown(gmail, '.M9 [g_editable=true]', 'I know your time is valuable');
  await watch('question', gmail);
  await click(gmail, '.M9 .dC [role=button].aoO');
  await shown(gmail, '[role=alert].bAp', 'sent');
  await watch('sent', gmail);
}

/** The popup's row of the one who stays silent. */
export async function lookUp(popup: Tab, watch = nobody): Promise<string> {
  const row = await shown(popup, 'li', SILENT.name);
  await watch('popup', popup);
  return row;
}

/** A link of the page, followed. */
const go = (hash: string): void => {
  location.hash = hash;
};
