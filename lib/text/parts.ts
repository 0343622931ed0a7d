import { catalogue } from './catalogue';

/** What the parts of our pages say by themselves. */
export const parts = catalogue({
  en: {
    close: 'Close',
    keys: 'Keys',
  },
  nl: {
    close: 'Sluiten',
    keys: 'Toetsen',
  },
});
