/** Draws public/icon/<size>.png from its two signs: `node scripts/icons.mjs`, after changing one of them. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const folder = new URL('../public/icon/', import.meta.url);
/** 16 and 32 have a sign of their own, on whole pixels. */
const SIGNS = { 16: 'sign-16.svg', 32: 'sign-16.svg', 48: 'sign.svg', 96: 'sign.svg', 128: 'sign.svg' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [text, sign] of Object.entries(SIGNS)) {
  const size = Number(text);
  const svg = await readFile(new URL(sign, folder), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
