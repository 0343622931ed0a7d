import { catalogue } from './catalogue';

/** What the parts of our pages say by themselves. */
export const parts = catalogue({
  en: {
    close: 'Close',
  },
  nl: {
    close: 'Sluiten',
  },
});
