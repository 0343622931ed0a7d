/** The one import of the polyfill: for the background and our own pages, never for a site's page. */
export type { Browser, Runtime, WebRequest } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
