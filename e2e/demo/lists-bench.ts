import type { Page } from '@playwright/test';
import type { ContactRecord } from '../../lib/store/records';
import { Correspondent, reading, seed } from '../seed';
import { type Extension, openExtension } from './extension';

const MANY = 50_000;
const ROUNDS = 7;

const PAGES = { 'The popup': 'popup.html', 'The contacts page': 'contacts.html' } as const;

/** How long our lists take with four people, and with fifty thousand: until the first row is painted, and to find somebody. */
export async function listsBench(): Promise<void> {
  const ext = await openExtension({ args: ['--host-resolver-rules=MAP * ~NOTFOUND'] });
  try {
    for (const [name, file] of Object.entries(PAGES)) {
      const few = await rounds(ext, file, 0);
      const many = await rounds(ext, file, MANY);
      console.log(`${name}, ${ROUNDS} times each, median of ms (least to most):`);
      for (const act of ['open', 'search'] as const) {
        console.log(`  ${act}, four people        ${say(few[act])}`);
        console.log(`  ${act}, ${MANY} people    ${say(many[act])}`);
        console.log(`  ratio of the medians    ${(median(many[act]) / median(few[act])).toFixed(2)}`);
      }
    }
  } finally {
    await ext.close();
  }
}

async function rounds(ext: Extension, file: string, more: number): Promise<Record<'open' | 'search', number[]>> {
  const page = await ext.context.newPage();
  const [width, height] = file === 'popup.html' ? [380, 580] : [1360, 812];
  await page.setViewportSize({ width, height });
  await page.goto(ext.url(file));
  await page.locator('main :is(.row, .r, .blank)').first().waitFor();
  await seed(page, patterns(), reading());
  if (more > 0) await multiply(page, more);
  await page.addInitScript(watch);
  const times = { open: [] as number[], search: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(ext.url(file));
    times.open.push(await painted(page));
    await page.evaluate(() => performance.mark('asked'));
    await page.keyboard.press('/');
    await page.keyboard.insertText('p');
    await page.locator('mark').first().waitFor();
    times.search.push(await painted(page));
  }
  await page.close();
  return times;
}

/** Notes when rows were first painted since the page began, or since `asked`. */
function watch(): void {
  const look = () => {
    const kind = document.querySelector('mark') ? 'found' : document.querySelector('.row, .r') ? 'rows' : undefined;
    if (!kind || performance.getEntriesByName(kind).length > 0) return;
    requestAnimationFrame(() => setTimeout(() => performance.mark(kind)));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

function painted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const asked = performance.getEntriesByName('asked')[0];
    const kind = asked ? 'found' : 'rows';
    for (;;) {
      const [mark] = performance.getEntriesByName(kind);
      if (mark) return mark.startTime - (asked?.startTime ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
}

/** One of each that is cloned: most have gone quiet or answered, three hundred want a decision. */
function patterns(): Correspondent[] {
  const ago = (days: number) => Date.now() - days * 86_400_000;
  return [
    new Correspondent('Pattern Quiet', 'quiet@pattern.example')
      .sent(ago(200), 'Hall')
      .sent(ago(190), 'Re: Hall')
      .looked(Date.now()),
    new Correspondent('Pattern Clear', 'clear@pattern.example').sent(ago(120), 'Hall').replied(ago(119), 'Re: Hall'),
    new Correspondent('Pattern Open', 'open@pattern.example').sent(ago(20), 'Hall').looked(Date.now()),
    new Correspondent('Pattern Due', 'due@pattern.example')
      .sent(ago(22), 'Hall')
      .sent(ago(15), 'Re: Hall')
      .looked(Date.now()),
  ];
}

/** Clones the patterns in the page's own database: a ledger of that many would take long to make, and is not read here. */
async function multiply(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('gelegen'));
    const known: ContactRecord[] = await done(db.transaction('contacts').objectStore('contacts').getAll());
    const pattern = (name: string) => known.find(({ id }) => id === `email:${name}@pattern.example`);
    const put = db.transaction('contacts', 'readwrite');
    for (let i = 0; i < count; i++) {
      const from = pattern(i < 300 ? 'due' : i < 1_000 ? 'open' : i < 40_000 ? 'quiet' : 'clear');
      if (!from) throw new Error('no pattern');
      const [name, id] = [`Person ${i} of Oost${i % 400}`, `email:person${i}@oost${i % 400}.example`] as const;
      const words = [...name.toLowerCase().split(' '), `person${i}`, 'example'];
      const called = `oost${i % 400} person`;
      put.objectStore('contacts').put({ ...from, id, handles: [id], name, words, called, lastAt: from.lastAt - i });
    }
    await new Promise((resolve) => {
      put.oncomplete = resolve;
    });
    db.close();
  }, count);
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN;
const say = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${sorted(values)[0]?.toFixed(0)} to ${sorted(values).at(-1)?.toFixed(0)})`;
