import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from '../lib/guest/start';
import { connect } from '../lib/protocol/client';
import { linkedin } from '../lib/sites/linkedin/adapter';

/** The script that the background registers for LinkedIn once the rep has said Start there. */
export default defineUnlistedScript(() => start(linkedin, connect));
