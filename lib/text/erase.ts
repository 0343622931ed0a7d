import { catalogue } from './catalogue';

/** Erase all: the only act that asks first. It says what goes. */
export const erase = catalogue({
  en: {
    erase: 'Erase everything',
    eraseSays: 'All of it stands in this browser and nowhere else. Erasing asks once.',
    open: 'Erase…',
    title: 'Erase everything?',
    lead: 'This goes, here in this browser, and does not come back:',
    people: 'people',
    entries: 'entries in the ledger',
    accounts: 'accounts',
    settings: 'settings',
    all: 'all',
    after: 'Nothing changes in Gmail. Reading stops until you press Start again.',
    keep: 'Keep',
    go: 'Erase',
    done: 'Erased. Nothing is read until you press Start again.',
    failed: 'Nothing was erased: the ledger did not open. Close other tabs of Gelegen and try again.',
  },
  nl: {
    erase: 'Alles wissen',
    eraseSays: 'Alles staat in deze browser en nergens anders. Wissen vraagt het één keer.',
    open: 'Wissen…',
    title: 'Alles wissen?',
    lead: 'Dit verdwijnt, hier in deze browser, en komt niet terug:',
    people: 'mensen',
    entries: 'regels in het logboek',
    accounts: 'accounts',
    settings: 'instellingen',
    all: 'alle',
    after: 'In Gmail verandert niets. Het lezen stopt tot je weer op Start klikt.',
    keep: 'Bewaren',
    go: 'Wissen',
    done: 'Gewist. Er wordt niets gelezen tot je weer op Start klikt.',
    failed: 'Er is niets gewist: de gegevens gingen niet open. Sluit andere tabbladen van Gelegen en probeer het weer.',
  },
});
