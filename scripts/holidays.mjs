// @ts-check
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/**
 * The table of public holidays (R20), made anew: `node scripts/holidays.mjs`. A library of 1.5 MB stays here, its
 * answers for these countries and years go into the extension. Only days off in the whole country are taken.
 */

const COUNTRIES = 'AT BE CH DE DK ES FI FR GB IE IT LU NL NO PL PT SE US'.split(' ');
const FROM = 2026;
const YEARS = 11;
/** Where the library has another word than a Dutch calendar. */
/** @type {Record<string, string>} */
const DUTCH = {
  Kerstmis: 'eerste kerstdag',
  'O.L.H. Hemelvaart': 'Hemelvaartsdag',
  'Tweede kerstdag': 'tweede kerstdag',
};

export const TABLE = fileURLToPath(new URL('../lib/domain/holidays/table.ts', import.meta.url));

/** @returns {string} The table as a module. */
export function makeTable() {
  const countries = COUNTRIES.map((country) => `  ${country}: [\n${lines(country).join('')}  ],\n`);
  return `/**
 * Public holidays (R20) from ${FROM} to ${FROM + YEARS - 1}. Made by scripts/holidays.mjs; not to be edited.
 * Each: its day as MMDD where that is the same every year, else one for each year (\`-\`: none in that year); its
 * name in English; in Dutch, where that is another.
 *
 * The days and names are those of date-holidays (https://github.com/commenthol/date-holidays), whose data stand
 * under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/); chosen, shortened and put into this form by us.
 */
export const FIRST_YEAR = ${FROM};

export const TABLE = {
${countries.join('')}} as const satisfies Record<string, readonly string[]>;
`;
}

/** @param {string} country */
function lines(country) {
  /** @type {Map<string, { en: string, nl: string, days: string[] }>} */
  const found = new Map();
  for (let year = FROM; year < FROM + YEARS; year++) {
    const seen = new Map();
    const [en, nl] = ['en', 'nl'].map((language) => publicDays(country, year, language));
    en?.forEach(({ date, name }, i) => {
      // A day may come twice in a year under one name: this year's, and the next one's that was moved forward.
      const turn = seen.get(name) ?? 0;
      seen.set(name, turn + 1);
      const key = `${name} ${turn}`;
      const holiday = found.get(key) ?? { en: name, nl: nl?.[i]?.name ?? name, days: Array(YEARS).fill('-') };
      holiday.days[year - FROM] = date.slice(5, 10).replace('-', '');
      found.set(key, holiday);
    });
  }
  return [...found.values()].map(({ en, nl, days }) => {
    const same = days.every((day) => day === days[0]);
    const dutch = DUTCH[nl] ?? nl;
    const line = [same ? days[0] : days.join(' '), en, ...(dutch === en ? [] : [dutch])].join('|');
    return `    ${line.includes("'") ? JSON.stringify(line) : `'${line}'`},\n`;
  });
}

/** @param {string} country @param {number} year @param {string} language */
function publicDays(country, year, language) {
  return new Holidays(country).getHolidays(year, language).filter(({ type }) => type === 'public');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(TABLE, makeTable());
  console.log(`The table stands in ${path.relative(process.cwd(), TABLE)}.`);
}
