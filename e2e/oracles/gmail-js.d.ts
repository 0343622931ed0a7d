// What the oracle uses of gmail.js and jQuery: the one's own types are no module, the other has none.
declare module 'gmail-js' {
  interface Box {
    recipients(): Record<'to' | 'cc' | 'bcc', string[]>;
    is_inline(): boolean;
    subject(): string;
  }
  interface Mailed {
    from(): { email: string };
    to(): { email: string }[];
  }
  export class Gmail {
    constructor(jQuery: unknown);
    readonly observe: { on(event: string, act: (url: unknown, body: unknown, sent: never) => void): void };
    readonly dom: {
      composes(): Box[];
      email: new (element: Element) => Mailed;
      email_subject(): { text(): string };
    };
    readonly get: { user_email(): string; thread_id(): string | undefined };
  }
}

declare module 'jquery' {
  const jQuery: unknown;
  export = jQuery;
}
