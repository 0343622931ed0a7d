import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCREENS } from './screens/all';
import { type Box, LANGUAGES, type Screen, THEMES, type Variant } from './screens/screen';

export const PICTURES = fileURLToPath(new URL('../../.output/screenshots/', import.meta.url));

/** The look stands beside the repository, and not everybody has it. */
const LOOK = fileURLToPath(new URL('../../../shared/look/', import.meta.url));

const VARIANTS = LANGUAGES.flatMap((language) => THEMES.map((theme): Variant => `${language}.${theme}`));

/** Writes index.html beside the pictures: each with the look's picture of it, and what else lies there. The file. */
export async function writeGallery(): Promise<string> {
  const looks = await copyLooks();
  const taken = (await readdir(PICTURES)).filter((file) => file.endsWith('.png')).toSorted();
  const shown = SCREENS.flatMap((screen) =>
    VARIANTS.map((variant) => ({ screen, variant, file: `${screen.name}.${variant}.png` })),
  );
  const pairs = shown.map(({ screen, variant, file }) =>
    section(`${screen.name} · ${variant}`, [
      taken.includes(file) ? image(file) : said('not taken yet'),
      beside(screen, variant, looks),
    ]),
  );
  const others = taken
    .filter((file) => !shown.some((each) => each.file === file))
    .map((file) => section(file, [image(file), said('no picture here')]));
  const page = path.join(PICTURES, 'index.html');
  await writeFile(page, [HEAD, ...pairs, ...others].join('\n'));
  return page;
}

/** The look's pictures, laid with ours so that the page can be taken elsewhere; their names. None where it is missing. */
async function copyLooks(): Promise<string[]> {
  const files = (await readdir(LOOK).catch((): string[] => [])).filter((file) => file.endsWith('.png'));
  await mkdir(path.join(PICTURES, 'look'), { recursive: true });
  for (const file of files) await copyFile(path.join(LOOK, file), path.join(PICTURES, 'look', file));
  return files;
}

function beside({ look }: Screen, variant: Variant, looks: readonly string[]): string {
  if (!look || !looks.includes(look.file)) return said('no picture here');
  const own = look.at[variant];
  if (own) return piece(look.file, own, '');
  const other = VARIANTS.find((each) => look.at[each]);
  const box = other && look.at[other];
  return box ? piece(look.file, box, `${other}, the nearest there is`) : said('no picture here');
}

/** A piece cut out of a picture by what the drawing shows of it. */
const piece = (file: string, [x, y, width, height]: Box, note: string): string =>
  `<figure><svg viewBox="${x} ${y} ${width} ${height}" style="inline-size:${width}px"><image href="look/${file}"/></svg><figcaption>look/${file} ${note}</figcaption></figure>`;
const image = (file: string): string =>
  `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`;
const said = (text: string): string => `<figure><p>${text}</p></figure>`;
const section = (title: string, figures: readonly string[]): string =>
  `<section><h2>${title}</h2><div>${figures.join('')}</div></section>`;

const HEAD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gelegen beside its look</title><style>
body { font: 13px/1.5 system-ui, sans-serif; margin: 24px; background: #e9e7e1; color: #222; }
h2 { font-size: 14px; margin: 32px 0 8px; }
section > div { display: grid; grid-template-columns: repeat(2, minmax(0, max-content)); gap: 24px; align-items: start; }
figure { margin: 0; }
img, svg { max-inline-size: 100%; display: block; }
p { padding: 24px; border: 1px dashed #999; }
figcaption { color: #666; }
</style>`;
