import { Correspondent } from './seed';

const at = (month: number, day: number, hour = 9) => Date.UTC(2026, month - 1, day, hour);

/** Whom the rep wrote to twice, the last time on this day of November 2026, in the order of the round. */
const SILENT: readonly (readonly [name: string, address: string, subject: string, first: number, last: number])[] = [
  ['Sofie Claessens', 'sofie@claessens.example', 'Lights for the slipway', 29, 2],
  ['Otto Brinkmann', 'otto@brinkmann.example', 'Angebot Halle 3', 29, 3],
  ['Nadia Acherki', 'nadia@acherki.example', 'Climate room', 30, 4],
  ['Gijs Adriaansens', 'gijs@adriaansens.example', 'Warehouse doors', 30, 5],
  ['Lotte van Aken', 'lotte@vanaken.example', 'Shop front', 30, 6],
  ['Jeroen Achterhuis', 'jeroen@achterhuis.example', 'Service contract', 30, 9],
  ['Annelies Roodenburg-van Houten', 'annelies@lindeboom.example', 'Quote for the linen room', 3, 10],
  ['Marieke van den Heuvel', 'marieke@vandenheuvel.example', 'Sorting line, prices', 4, 11],
  ['Thomas Lindqvist', 'thomas@lindqvist.example', 'Deck lights', 5, 12],
  ['Pieter Aalders', 'pieter@aalders.example', 'Metal racks', 6, 13],
  ['Saskia Abbink', 'saskia@abbink.example', 'Advice on light', 9, 16],
  ['Marcus Albrecht', 'marcus@albrecht.example', 'Conveyor belt', 9, 17],
  ['Ruben Aalbers', 'ruben@aalbers.example', 'Meeting rooms', 10, 18],
  ['Fenna Dijkgraaf', 'fenna@dijkgraaf.example', 'Barn lighting', 10, 18],
];
/** Written to once, and silent since. */
const ONCE = ['Anouk Bax', 'Ibrahim Yildiz', 'Koen Peeters', 'Lisa Vermaat', 'Tess de Boer', 'Wout Hermans'];

/** The seventh, in the language of the look's picture. */
const ANNELIES = {
  en: { asked: 'Request for a quote', subject: 'Quote for the linen room' },
  nl: { asked: 'Aanvraag offerte', subject: 'Offerte linnenkamer en goederenontvangst' },
};

/** The twenty people of a Friday round: fourteen due, six written to once. Their conversations were looked at then. */
export function twenty(now: number, language: 'en' | 'nl' = 'en'): Correspondent[] {
  const due = SILENT.map(([name, address, about, first, last]) => {
    const one = new Correspondent(name, address);
    const seventh = name.startsWith('Annelies');
    const { asked, subject } = seventh ? ANNELIES[language] : { asked: '', subject: about };
    if (seventh) one.sent(at(10, 21), asked).replied(at(10, 22), asked);
    return one
      .sent(at(first > last ? 10 : 11, first), subject)
      .sent(at(11, last), `Re: ${subject}`)
      .looked(now);
  });
  const once = ONCE.map((name, place) =>
    new Correspondent(name, `${name.split(' ')[0]?.toLowerCase()}@bedrijf${place}.example`)
      .sent(at(11, 18, 10 + place), 'Introduction')
      .looked(now),
  );
  return [...due, ...once];
}
