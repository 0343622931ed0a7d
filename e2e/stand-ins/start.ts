import { type SeenRequest, type Site, serveHosts } from '../server/serve-hosts';
import type { GmailOptions } from './gmail/options';
import { type GmailControl, gmailSite } from './gmail/server';
import type { LinkedInOptions } from './linkedin/options';
import { type LinkedInControl, linkedInSite } from './linkedin/server';

export interface StandIns {
  /** The HTTPS port of the real names, and the plain HTTP port for any browser. */
  readonly port: number;
  readonly httpPort: number;
  /** For Chromium: the real names lead here, every other name nowhere. */
  readonly chromiumArgs: string[];
  /** Every request that reached the server, in order. */
  readonly requests: readonly SeenRequest[];
  readonly control: { readonly gmail: GmailControl; readonly linkedin: LinkedInControl };
  stop(): Promise<void>;
}

export interface StandInOptions {
  readonly gmail?: Partial<GmailOptions>;
  readonly linkedin?: Partial<LinkedInOptions>;
  readonly port?: number;
  readonly httpPort?: number;
}

export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const LINKEDIN = 'https://www.linkedin.com/';

/** Starts the stand-ins on free ports (or the ones asked for). */
export async function startStandIns(options: StandInOptions = {}): Promise<StandIns> {
  const gmail = await gmailSite(options.gmail);
  const linkedin = linkedInSite(options.linkedin);
  // Any browser finds `*.localhost` here by itself; there LinkedIn has a name of its own, since its paths begin at the root.
  const sites = {
    'mail.google.com': gmail.answer,
    'www.linkedin.com': linkedin.answer,
    'linkedin.localhost': linkedin.answer,
    localhost: front(gmail.answer),
  };
  const served = await serveHosts(sites, options);
  return {
    port: served.port,
    httpPort: served.httpPort,
    chromiumArgs: [
      `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${served.port}, MAP www.linkedin.com 127.0.0.1:${served.port}, MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
    ],
    requests: served.requests,
    control: { gmail: gmail.control, linkedin: linkedin.control },
    stop: served.stop,
  };
}

/** At the local port's root: a link to each stand-in, for people with any browser. */
const front =
  (gmail: Site): Site =>
  (request, response) => {
    if (request.url !== '/') return gmail(request, response);
    const port = /:\d+$/.exec(String(request.headers.host))?.[0] ?? '';
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><title>Stand-ins</title><p><a href="/mail/u/0/">Gmail</a><p><a href="http://linkedin.localhost${port}/feed/">LinkedIn</a>`,
      );
  };
