import { GMAIL, startStandIns } from '../stand-ins/start';
import { bannerTime } from './banner-time';
import { openExtension } from './extension';
import { listsBench } from './lists-bench';
import { compose, lookBack, SILENT } from './main-path';
import { chromiumTab, click, lineOf } from './tab';

const ROUNDS = 5;
const DRAWN = 10;

/**
 * What we cost a Gmail tab. The same acts (load, look back, write to somebody) with our script and without it, in turn,
 * in one run: the ratio of the two says more than any figure of one machine.
 */
export async function bench(): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await measure(false));
    ours.push(await measure(true));
  }
  console.log(`Main thread of a Gmail tab, ${ROUNDS} rounds each, median of ms (least to most):`);
  console.log(`  not started           ${say(bare)}`);
  console.log(`  started, line drawn   ${say(ours)}`);
  console.log(`  ratio of the medians  ${(median(ours) / median(bare)).toFixed(2)}`);
  await banner();
  await listsBench();
}

/** From known recipients to the first word of the line, with the background awake and stopped. */
async function banner(): Promise<void> {
  const standIns = await startStandIns();
  const ext = await openExtension({ args: standIns.chromiumArgs });
  const times = { awake: [] as number[], stopped: [] as number[] };
  try {
    const gmail = await ext.context.newPage();
    await gmail.goto(GMAIL);
    await ext.startGmail();
    await ext.readHistory(gmail);
    const tab = chromiumTab(gmail);
    for (let round = 0; round < 2 * DRAWN; round++) {
      const kind = round % 2 === 0 ? 'awake' : 'stopped';
      await click(tab, '[gh=cm]');
      if (kind === 'stopped') await ext.stopWorker();
      await gmail.bringToFront();
      const time = await bannerTime(gmail, () => gmail.keyboard.insertText(`${SILENT.address},`));
      if (time !== undefined) times[kind].push(time);
      await click(tab, '.M9 .oh');
    }
  } finally {
    await ext.close();
    await standIns.stop();
  }
  console.log(
    `From the recipient to the line, ${DRAWN} times each, by the page’s own clock, median of ms (least to most):`,
  );
  console.log(`  background awake      ${say(times.awake)}, drawn ${times.awake.length} times`);
  console.log(`  background stopped    ${say(times.stopped)}, drawn ${times.stopped.length} times`);
}

/** Thread time of the tab over the acts. ms. */
async function measure(started: boolean): Promise<number> {
  const standIns = await startStandIns();
  const ext = await openExtension({ args: standIns.chromiumArgs });
  try {
    const gmail = await ext.context.newPage();
    await gmail.goto(GMAIL);
    if (started) {
      await ext.startGmail();
      await ext.readHistory(gmail);
    }
    await gmail.bringToFront();
    const cdp = await gmail.context().newCDPSession(gmail);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const before = await busy();
    await gmail.reload();
    await lookBack(chromiumTab(gmail));
    await compose(chromiumTab(gmail), SILENT.address);
    await gmail.waitForTimeout(500);
    const spent = (await busy()) - before;
    // Looking for the line costs the tab time, so it comes last.
    if (started) await lineOf(chromiumTab(gmail), /^3rd message/);
    return spent;
  } finally {
    await ext.close();
    await standIns.stop();
  }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN;
const say = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${sorted(values)[0]?.toFixed(0)} to ${sorted(values).at(-1)?.toFixed(0)})`;
