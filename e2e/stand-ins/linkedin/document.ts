import { profileUrn } from './ids';
import type { InboxView } from './model';
import { isEmber, type LinkedInOptions } from './options';
import { STYLE } from './style';

/** What the page's script finds in its document. */
export interface Embedded {
  readonly view: InboxView;
  readonly options: LinkedInOptions;
}

/**
 * The HTML of every page: what detects extensions first, as early as a page can; then data; then the one script.
 * The nonce marks what the server wrote: detect.ts tells it from what somebody put there since.
 * Ember's documents alone carry the bootstrap block that names the rep.
 */
export function document(view: InboxView, options: LinkedInOptions, path: string, detect: string): string {
  const embedded: Embedded = { view, options };
  const data = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
  const me = {
    data: {
      $type: 'com.linkedin.voyager.common.Me',
      plainId: 41_002_117,
      '*miniProfile': `urn:li:fs_miniProfile:${view.me.id}`,
    },
    included: [
      { dashEntityUrn: profileUrn(view.me.id), publicIdentifier: view.me.slug, firstName: view.me.name.split(' ')[0] },
    ],
  };
  const block = isEmber(path, options)
    ? `<code nonce="li" style="display: none" id="bpr-guid-1001"><!--${data(me)}--></code>`
    : '';
  return `<!doctype html>
<html lang="${options.language}" class="theme theme--${options.theme}">
<head>
<meta nonce="li" charset="utf-8">
<meta nonce="li" name="viewport" content="width=device-width">
<title>LinkedIn</title>
<script nonce="li">${detect.replaceAll('</script', '<\\/script')}</script>
<style nonce="li">${STYLE}</style>
<script nonce="li">var STAND_IN = ${data(embedded)};</script>
</head>
<body>${block}</body>
<script nonce="li" src="/stand-in/page.js"></script>
</html>`;
}
