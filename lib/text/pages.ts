import { catalogue } from './catalogue';

/** The bar on top of our own pages: which of them there are. */
export const pages = catalogue({
  en: {
    pages: 'Pages',
    contacts: 'Contacts',
    review: 'Friday review',
    options: 'Options',
    inRound: (n: number) => `${n} in the round`,
  },
  nl: {
    pages: 'Pagina’s',
    contacts: 'Contacten',
    review: 'Vrijdagronde',
    options: 'Opties',
    inRound: (n) => `${n} in de ronde`,
  },
});
