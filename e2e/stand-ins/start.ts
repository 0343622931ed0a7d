import { type SeenRequest, serveHosts } from '../server/serve-hosts';
import type { GmailOptions } from './gmail/options';
import { type GmailControl, gmailSite } from './gmail/server';

export interface StandIns {
  /** The HTTPS port of the real names, and the plain HTTP port for any browser. */
  readonly port: number;
  readonly httpPort: number;
  /** For Chromium: the real names lead here, every other name nowhere. */
  readonly chromiumArgs: string[];
  /** Every request that reached the server, in order. */
  readonly requests: readonly SeenRequest[];
  readonly control: { readonly gmail: GmailControl };
  stop(): Promise<void>;
}

export interface StandInOptions {
  readonly gmail?: Partial<GmailOptions>;
  readonly port?: number;
  readonly httpPort?: number;
}

export const GMAIL = 'https://mail.google.com/mail/u/0/';

/** Starts the stand-ins on free ports (or the ones asked for). */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const gmail = await gmailSite(options.gmail);
  const served = await serveHosts({ 'mail.google.com': gmail.answer }, options);
  return {
    port: served.port,
    httpPort: served.httpPort,
    chromiumArgs: [
      `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${served.port}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
    ],
    requests: served.requests,
    control: { gmail: gmail.control },
    stop: served.stop,
  };
}
