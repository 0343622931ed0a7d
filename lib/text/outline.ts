import { catalogue } from './catalogue';

/** The censored outline of a page, for a bug report. */
export const outline = catalogue({
  en: {
    open: 'For a bug report',
    openOf: (site: string) => `Outline of ${site}, for a bug report`,
    title: (site: string) => `Outline of ${site}’s page`,
    says: 'Tags, classes and a few attributes of the page in front: no text, no names, no addresses. It goes nowhere by itself; read it, then copy it.',
    reading: 'The page is being read.',
    noPage: (site: string) => `No page of ${site} is open that can be read. Open one, then look here again.`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Not copied: the browser does not allow it. Select the text and copy it yourself.',
  },
  nl: {
    open: 'Voor een foutmelding',
    openOf: (site) => `Geraamte van ${site}, voor een foutmelding`,
    title: (site) => `Geraamte van de pagina van ${site}`,
    says: 'Tags, klassen en een paar attributen van de pagina die voor staat: geen tekst, geen namen, geen adressen. Het gaat uit zichzelf nergens heen; lees het, en kopieer het dan.',
    reading: 'De pagina wordt gelezen.',
    noPage: (site) => `Er staat geen pagina van ${site} open die gelezen kan worden. Open er een en kijk hier weer.`,
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Niet gekopieerd: de browser staat het niet toe. Selecteer de tekst en kopieer die zelf.',
  },
});
