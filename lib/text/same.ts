import { catalogue } from './catalogue';

/** "Same person as…" (R14, R23): said by the rep, never made of a name, and taken back. */
export const same = catalogue({
  en: {
    open: 'Same person as…',
    title: (name: string) => `${name} is the same person as…`,
    field: 'Name or address',
    pick: 'Same person',
    back: 'Back',
    says: 'A name alone joins nobody: you say who it is. Their messages then count together, and you can take it back.',
    nobody: 'Nobody else by that name',
    said: (one: string, other: string) => `${one} and ${other} are one person.`,
    since: (one: string, other: string, day: string) => `${one} and ${other}: one person, as you said on ${day}.`,
    ask: 'Same person?',
    evidence: {
      conversation: (day: string) => `replied in the same conversation on ${day}.`,
      signature: (day: string) => `stands in the signature under the mail of ${day}.`,
      signs: (day: string) => `signs with this profile, under the mail of ${day}.`,
      company: (company: string) => `has the same name, at the same company (${company}).`,
    },
    no: 'No',
    saidNo: (one: string, other: string) => `${one} and ${other} are two people.`,
    split: 'Not one person',
    saidSplit: (one: string, other: string) => `${one} and ${other} are two people again.`,
  },
  nl: {
    open: 'Dezelfde persoon als…',
    title: (name) => `${name} is dezelfde persoon als…`,
    field: 'Naam of adres',
    pick: 'Dezelfde persoon',
    back: 'Terug',
    says: 'Een naam alleen voegt niemand samen: jij zegt wie het is. Hun berichten tellen dan samen, en je kunt het terugnemen.',
    nobody: 'Niemand anders met die naam',
    said: (one, other) => `${one} en ${other} zijn één persoon.`,
    since: (one, other, day) => `${one} en ${other}: één persoon, zoals je zei op ${day}.`,
    ask: 'Dezelfde persoon?',
    evidence: {
      conversation: (day) => `antwoordde in hetzelfde gesprek op ${day}.`,
      signature: (day) => `staat in de ondertekening van de mail van ${day}.`,
      signs: (day) => `ondertekent met dit profiel, onder de mail van ${day}.`,
      company: (company) => `heeft dezelfde naam, bij hetzelfde bedrijf (${company}).`,
    },
    no: 'Nee',
    saidNo: (one, other) => `${one} en ${other} zijn twee mensen.`,
    split: 'Niet één persoon',
    saidSplit: (one, other) => `${one} en ${other} zijn weer twee mensen.`,
  },
});
