import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** One request as a stand-in got it; the log in which "no request by the extension" is looked up. */
export interface SeenRequest {
  readonly at: number;
  readonly host: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export type Site = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

export interface ServedHosts {
  /** HTTPS with a certificate made at start, for the sites' real names. */
  readonly port: number;
  /** Plain HTTP; the first segment of the path may name the site (`/gmail`), the first site otherwise. */
  readonly httpPort: number;
  readonly requests: SeenRequest[];
  stop(): Promise<void>;
}

/** Serves each site under its real host name on one local port (0 = any free one). */
export async function serveHosts(
  sites: Readonly<Record<string, Site>>,
  ports: { port?: number; httpPort?: number } = {},
): Promise<ServedHosts> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const fallback = Object.keys(sites)[0] ?? '';
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = await read(incoming);
    requests.push(seen);
    const site = sites[seen.host] ?? sites[fallback];
    try {
      await site?.(seen, response);
    } catch (error) {
      console.error(error);
      response.writeHead(500).end(String(error));
    }
  };
  const names = Object.keys(sites).map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: fallback }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  const https = createHttps({ key: made.private, cert: made.cert }, answer);
  const http = createHttp(answer);
  for (const server of [https, http]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const listen = (server: typeof http | typeof https, port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  return {
    port: await listen(https, ports.port ?? 0),
    httpPort: await listen(http, ports.httpPort ?? 0),
    requests,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([https, http].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return {
    at: Date.now(),
    host: (incoming.headers.host ?? '').replace(/:\d+$/, ''),
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    headers: incoming.headers,
    body: Buffer.concat(parts),
  };
}
