import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '../lib/guest/start';
import { connect } from '../lib/protocol/client';
import { gmail } from '../lib/sites/gmail/adapter';

/** The script that the background registers for Gmail once the rep has said Start there. */
export default defineUnlistedScript(() => start(gmail, connect));
