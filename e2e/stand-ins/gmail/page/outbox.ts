import { type Json, labelOperation, type Outgoing, pollBody, requestBody, saveOperation } from '../sync';
import type { App } from './app';

interface Waiting {
  readonly operation: Json;
  readonly sends: boolean;
  readonly done: () => void;
}

/** Posts what the page saves and sends, as the options say how. */
export class Outbox {
  readonly #app: App;
  #number = 6;
  #requests = 0;
  #waiting: Waiting[] = [];
  #timer: number | undefined;
  #worker: SharedWorker | undefined;
  /** Told when a post failed and will be tried again. */
  onTrouble = (): void => {};

  constructor(app: App) {
    this.#app = app;
  }

  /** Saves, schedules or sends (its labels say which); resolves once the server has it. */
  save(mail: Outgoing): Promise<void> {
    const sends = mail.labels.includes('^pfg');
    const done = this.#queue(saveOperation(this.#next(), mail), sends);
    if (sends && mail.answers !== undefined) {
      // As in the captured replies: the mail answered gets its arrow in the same body.
      void this.#queue(labelOperation(this.#next(), mail.thread, ['^io_re'], ['^io_fwd'], [mail.answers]), true);
    }
    return done;
  }

  label(thread: string, put: readonly string[], taken: readonly string[], messages: readonly string[]): Promise<void> {
    return this.#queue(labelOperation(this.#next(), thread, put, taken, messages), false);
  }

  /** A poll that only lists labels: same path, nothing sent. */
  poll(): Promise<void> {
    return this.#post(JSON.stringify(pollBody(this.#app.now(), 527_481)));
  }

  #next(): number {
    this.#number += 1;
    return this.#number;
  }

  #queue(operation: Json, sends: boolean): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ operation, sends, done });
      const wait = this.#app.options.batch;
      if (wait > 0) this.#timer ??= window.setTimeout(() => this.#flush(), wait);
      else queueMicrotask(() => this.#flush());
    });
  }

  #flush(): void {
    this.#timer = undefined;
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const sends = batch.some((one) => one.sends);
    const body = requestBody(
      batch.map((one) => one.operation),
      sends,
      this.#app.now(),
      527_481,
    );
    void this.#post(JSON.stringify(body)).then(async () => {
      await this.#app.refresh();
      for (const { done } of batch) done();
    });
  }

  async #post(text: string): Promise<void> {
    this.#requests += 1;
    const { language, transport } = this.#app.options;
    const url = `${this.#app.sync}?hl=${language}&c=${this.#requests}&rt=r&pt=ji`;
    const headers = {
      'Content-Type': 'application/json',
      'X-Framework-Xsrf-Token': 'stand-in',
      'X-Gmail-BTAI': JSON.stringify([null, null, []]),
      'X-Google-BTD': '1',
    };
    for (;;) {
      if (transport === 'beacon') {
        navigator.sendBeacon(url, text);
        await new Promise((resolve) => setTimeout(resolve, 150));
        return;
      }
      const status = await this.#carry(url, text, headers);
      if (status === 200) return;
      this.onTrouble();
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }

  async #carry(url: string, text: string, headers: Record<string, string>): Promise<number> {
    const { transport } = this.#app.options;
    if (transport === 'fetch') return (await fetch(url, { method: 'POST', body: text, headers })).status;
    if (transport === 'worker') return this.#byWorker(url, text, headers);
    const body = transport === 'blob' ? new Blob([text]) : transport === 'gzip' ? await gzip(text) : text;
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.onloadend = () => resolve(request.status);
      request.send(body);
    });
  }

  #byWorker(url: string, text: string, headers: Record<string, string>): Promise<number> {
    this.#worker ??= new SharedWorker(scriptUrl('/stand-in/worker.js'));
    const { port } = this.#worker;
    return new Promise((resolve) => {
      port.onmessage = ({ data }) => resolve(Number(data));
      port.postMessage({ url, text, headers });
    });
  }
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** A worker's address under Trusted Types. */
function scriptUrl(url: string): string {
  const policies = (window as unknown as { trustedTypes?: Policies }).trustedTypes;
  return policies?.createPolicy('stand-in', { createScriptURL: (given) => given }).createScriptURL(url) ?? url;
}

async function gzip(text: string): Promise<ArrayBuffer> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(zipped).arrayBuffer();
}
