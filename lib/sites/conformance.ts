import { describe, expect, it, vi } from 'vitest';
import { handleText, type Person } from '../domain/contact';
import type { ConversationReport, ListReport } from '../domain/report';
import type { SiteAdapter } from '../guest/site-adapter';

/** What a page of a site holds, as a person reads it. What is left out is not there: the adapter must find none. */
export interface SiteCase {
  readonly name: string;
  /** The page, opened anew. */
  readonly open: () => Document;
  /** The data may be missing on a machine: then the case is skipped, and its name says so. */
  readonly missing?: boolean;
  readonly account?: string;
  readonly composers?: readonly ComposerCase[];
  /** Each conversation's messages as `sender`, `(sender)` where collapsed; addresses or slugs. */
  readonly conversations?: readonly (readonly string[])[];
  /** Each list's rows as the people that they name. */
  readonly lists?: readonly (readonly (readonly string[])[])[];
  readonly verdict?: ReturnType<SiteAdapter['verdict']>;
  /** A page with nothing of the site's frame. */
  readonly foreign?: boolean;
  /** A page that the site may have become: the second look sees something that the first does not. */
  readonly changed?: boolean;
}

export interface ComposerCase {
  readonly draft?: string;
  readonly conversation?: readonly string[];
  readonly replyTo?: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly split?: boolean;
  readonly from?: string;
  readonly subject?: string;
  /** Text of the body before its tail. */
  readonly ownText?: string;
}

/**
 * What every site's adapter must hold to, on each of its pages. A new site is done when this passes.
 * @param line where a site has its line: between the text and the toolbar, or above the whole form
 */
export function describeSite(
  adapter: SiteAdapter,
  cases: readonly SiteCase[],
  line: 'toolbar' | 'form' = 'toolbar',
): void {
  for (const each of cases) {
    describe.skipIf(each.missing)(`${adapter.site}: ${each.name}`, () => {
      const read = () => {
        const page = each.open();
        return { page, composers: [...adapter.composers(page)].map((root) => adapter.composer(root)) };
      };

      it('names the account', () => expect(adapter.account(read().page)).toBe(each.account));

      it('reads each composer', () => {
        expect(read().composers.map(seen)).toEqual((each.composers ?? []).map(expected));
      });

      it('puts the line outside the text, and never where it would be sent', () => {
        for (const { body, slot, root } of read().composers) {
          const place = slot();
          expect(place && root.contains(place.parent)).toBe(true);
          expect(body()?.contains(place?.parent ?? null)).toBe(false);
          expect(place?.before?.parentNode ?? place?.parent).toBe(place?.parent);
          expect(place?.before?.contains(body() ?? null) ?? false).toBe(line === 'form');
        }
      });

      it('reads conversations and lists', () => {
        const { page } = read();
        expect([...adapter.conversations(page)].map(senders)).toEqual(each.conversations ?? []);
        expect([...adapter.lists(page)].map(rows)).toEqual(each.lists ?? []);
      });

      it('says what became of a send', () => expect(adapter.verdict(read().page)).toBe(each.verdict));

      it('R21: its second look agrees with the first, or the site has changed', () => {
        const { page, composers } = read();
        const messages = [...adapter.conversations(page)].flatMap((one) => one.messages).length;
        const listed = [...adapter.lists(page)].flatMap((one) => one.rows).length;
        const first = { composers: composers.length, messages, rows: listed };
        if (each.changed) expect(adapter.loose(page)).not.toEqual(first);
        else expect(adapter.loose(page)).toEqual(first);
      });

      it('R21: knows its own frame', () => {
        if (adapter.structure) expect(adapter.structure(read().page)).toBe(!each.foreign);
      });

      it('listens with subtree nowhere above a text, and once to each node', () => {
        const { page, composers } = read();
        const targets = [...adapter.targets(page)];
        expect(new Set(targets.map(({ node }) => node)).size).toBe(targets.length);
        for (const { node } of targets.filter(({ subtree }) => subtree)) {
          for (const { body } of composers) expect(node.contains(body() ?? null)).toBe(false);
        }
        for (const { root } of composers) expect(targets.some(({ node }) => node.contains(root.parentNode))).toBe(true);
      });

      it('leaves the page as it is', () => {
        const { page, composers } = read();
        const listen = vi.spyOn(EventTarget.prototype, 'addEventListener');
        const before = page.documentElement.outerHTML;
        composers.map(seen);
        composers.map(({ slot }) => slot());
        for (const look of [adapter.targets, adapter.conversations, adapter.lists]) Array.from<unknown>(look(page));
        adapter.loose(page);
        expect(page.documentElement.outerHTML).toBe(before);
        expect(listen).not.toHaveBeenCalled();
        listen.mockRestore();
      });
    });
  }
}

const text = ({ handle }: Person) => handleText(handle);

function seen(composer: ReturnType<SiteAdapter['composer']>) {
  const { to, cc, bcc, split } = composer.recipients();
  const body = composer.body();
  return {
    draft: composer.draft(),
    conversation: composer.conversation(),
    replyTo: composer.replyTo(),
    to: to.map(text),
    cc: cc.map(text),
    bcc: bcc.map(text),
    split,
    from: composer.from(),
    subject: composer.subject(),
    ownText: body && ownText(body, composer.tail(body)),
  };
}

function expected({ to, ...rest }: ComposerCase): ReturnType<typeof seen> {
  return {
    ...{ draft: undefined, conversation: [], replyTo: undefined, cc: [], bcc: [], split: true },
    ...{ from: undefined, subject: undefined, ownText: '', to },
    ...rest,
  } as ReturnType<typeof seen>;
}

function ownText(body: HTMLElement, tail: Node | undefined): string {
  if (body instanceof HTMLTextAreaElement) return body.value;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  if (tail) range.setEndBefore(tail);
  return range.toString().trim();
}

const senders = ({ messages }: ConversationReport) =>
  messages.map(({ from, collapsed }) => (collapsed ? `(${from && text(from)})` : `${from && text(from)}`));

const rows = (list: ListReport) => list.rows.map(({ people }) => people.map(text));
