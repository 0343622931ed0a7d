/** The one import of the polyfill: for the background and our own pages, never for a site's page. */
export { default as browser } from 'webextension-polyfill';
