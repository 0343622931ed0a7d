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
    included: [{ dashEntityUrn: profileUrn(view.me.id), publicIdentifier: view.me.slug, firstName: 'Jonas' }],
  };
  const block = isEmber(path, options)
    ? `<code style="display: none" id="bpr-guid-1001"><!--${data(me)}--></code>`
    : '';
  return `<!doctype html>
<html lang="${options.language}" class="theme theme--${options.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>LinkedIn</title>
<script>${detect.replaceAll('</script', '<\\/script')}</script>
<style>${STYLE}</style>
<script>var STAND_IN = ${data(embedded)};</script>
</head>
<body>${block}</body>
<script src="/stand-in/page.js"></script>
</html>`;
}
