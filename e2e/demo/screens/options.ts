import { ownPage, type Screen } from './screen';

export const OPTIONS: readonly Screen[] = [
  {
    name: 'options',
    look: { file: 'options.png', at: { 'nl.light': [32, 186, 1240, 1695], 'en.dark': [32, 1941, 1240, 572] } },
    show: (stage) => ownPage(stage, { file: 'options.html', size: [1240, 1695] }),
  },
];
