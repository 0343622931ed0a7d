import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/platform/browser';
import { now } from '../../lib/platform/clock';
import { Store } from '../../lib/store/database';
import { listen } from './listen';
import { sessionMemory } from './memory';

export default defineBackground({
  type: 'module',
  main() {
    listen({ browser, now, db: new Store(), memory: sessionMemory(browser), languages: () => navigator.languages });
  },
});
