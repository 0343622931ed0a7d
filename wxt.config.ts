import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';

/** Our own pages and the background may load their own files, and connect to nothing at all. */
const OWN_PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'";

/** One source, two builds (Chrome and Firefox, both Manifest V3). */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  // `light-dark()` is in both browsers: without a target it would be rewritten into twice as many rules.
  vite: ({ browser }) => ({
    plugins: [react()],
    build: { target: browser === 'firefox' ? 'firefox140' : 'chrome144' },
  }),
  // The package that a reviewer builds from: with the dotfiles that `npm test` reads, without pictures.
  zip: { includeSources: ['.ci/run', '.dependency-cruiser.mjs', '.gitignore', '.npmrc'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // No host is required: Start asks for a site's permission, so installing warns of nothing.
    permissions: ['storage', 'scripting', 'webRequest', 'alarms', 'unlimitedStorage'],
    optional_host_permissions: ['https://mail.google.com/*', 'https://www.linkedin.com/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: OWN_PAGES },
    action: { default_title: '__MSG_name__' },
    commands: {
      banner: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_commandBanner__' },
    },
    // Temporal stands in both since these versions.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gelegen@gelegen.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
