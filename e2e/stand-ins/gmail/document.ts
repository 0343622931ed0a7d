import type { MailboxView } from './mail';
import type { GmailOptions, Language } from './options';
import { STYLE } from './style';

/** What the page's script finds in its document. */
export interface Embedded {
  readonly mailbox: MailboxView;
  readonly options: GmailOptions;
  /** The part after `/u/`: `0`, `1`, `d/<id>`. */
  readonly account: string;
  readonly popout: boolean;
}

const DIRECTION: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', nl: 'ltr', de: 'ltr', ar: 'rtl' };

/** The HTML of `/mail/u/N/`: page globals before everything else, then data, then the one script. */
export function document(mailbox: MailboxView, options: GmailOptions, account: string, popout: boolean): string {
  const embedded: Embedded = { mailbox, options, account, popout };
  const globals = [
    null,
    null,
    null,
    null,
    `gmail.${options.language}.x`,
    null,
    null,
    null,
    null,
    'a1b2c3d4e5',
    mailbox.me.email,
  ];
  const data = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="${options.language}" dir="${DIRECTION[options.language]}" class="${options.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gmail</title>
<style>${STYLE}</style>
<script>
var GLOBALS = ${data(globals)}; GLOBALS[17] = [];
var gmonkey = { load: (_version, done) => done({ isConversationViewDisabled: () => ${!options.conversationView} }) };
var GM_SPT_ENABLED = 'true', GM_ACTION_TOKEN = 'stand-in', GM_ID_KEY = 'a1b2c3d4e5';
var STAND_IN = ${data(embedded)};
</script>
</head>
<body class="${popout ? 'xE xp' : 'aAU'}" jscontroller="pjICDe"></body>
<script src="/stand-in/page.js"></script>
</html>`;
}
