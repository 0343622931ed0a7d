import { reading } from '../../seed';
import { ownPage, type Screen } from './screen';

export const WELCOME: readonly Screen[] = [
  {
    name: 'welcome',
    look: { file: 'welcome.png', at: { 'nl.light': [32, 186, 1120, 1634] } },
    show: (stage) =>
      ownPage(stage, {
        file: 'welcome.html',
        size: [1120, 1634],
        people: [],
        rows: { ...reading(), sites: [], accounts: [] },
      }),
  },
  {
    name: 'welcome-started',
    look: { file: 'welcome.png', at: { 'en.dark': [32, 1880, 1120, 1635] } },
    show: (stage) => ownPage(stage, { file: 'welcome.html', size: [1120, 1635], people: [] }),
  },
];
