import type { Person } from '../mail';
import type { App } from './app';
import { ChipField, type Field } from './chips';
import { el, nextId } from './dom';

const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];

/**
 * To, Cc and Bcc, and the summary that stands in their place when the focus is elsewhere. While an inline reply
 * is collapsed no chip is in the page and the summary (`td.Iy .aoD.hl`) does not say which field an address has.
 */
export class RecipientArea {
  /** What goes into the form: directly where docked, in a table where inline. */
  readonly nodes: readonly HTMLElement[];
  readonly fields: Readonly<Record<Field, ChipField>>;
  readonly #rows: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #inline: boolean;
  readonly #app: App;

  constructor(app: App, inline: boolean, changed: () => void) {
    this.#app = app;
    this.#inline = inline;
    const deep = inline && app.options.deepChips;
    const make = (field: Field) => new ChipField(app, field, deep, changed);
    this.fields = { to: make('to'), cc: make('cc'), bcc: make('bcc') };
    const links = el('div.aA6', undefined, this.#opener('cc', 'aB.gQ.pE'), this.#opener('bcc', 'aB.gQ.pB'));
    this.fields.to.row.querySelector('.wO')?.append(links);
    for (const field of ['cc', 'bcc'] as const) this.fields[field].row.style.display = 'none';
    const body = el('tbody.bze', undefined, ...FIELDS.map((field) => this.fields[field].row));
    this.#rows = el('div.fX.aXjCH', { id: nextId() }, el('table.GS', { tabindex: -1 }, body));
    this.#summary = el('div.aoD.hl', { tabindex: 1, id: nextId() });
    this.nodes = this.#frame();
    this.#summary.addEventListener('focus', () => this.expand());
    this.#rows.addEventListener('focusout', (event) => {
      const next = event.relatedTarget as Node | null;
      if (next !== null && !this.#rows.contains(next)) {
        for (const field of FIELDS) this.fields[field].commit();
        this.collapse();
      }
    });
  }

  set(people: Readonly<Record<Field, readonly Person[]>>): void {
    for (const field of FIELDS) {
      this.fields[field].people = people[field];
      if (field !== 'to' && people[field].length > 0) this.fields[field].row.style.display = '';
    }
  }

  get all(): Person[] {
    return FIELDS.flatMap((field) => this.fields[field].people);
  }

  commit(): void {
    for (const field of FIELDS) this.fields[field].commit();
  }

  expand(): void {
    for (const field of FIELDS) this.fields[field].show(true);
    this.#rows.style.display = '';
    this.#summary.style.display = 'none';
    this.fields.to.input.focus();
  }

  collapse(): void {
    if (this.#inline) for (const field of FIELDS) this.fields[field].show(false);
    this.#rows.style.display = 'none';
    this.#summary.style.display = '';
    const twins = this.all.map((person) =>
      el(
        'span',
        { email: person.email, name: person.name, 'data-hovercard-id': person.email, translate: 'no' },
        person.name || person.email,
      ),
    );
    const shown = twins.flatMap((twin, index) => (index === 0 ? [twin] : [document.createTextNode(', '), twin]));
    const { words } = this.#app;
    this.#summary.replaceChildren(
      el('div.oL.aDm.az9', undefined, ...(shown.length === 0 ? [words.recipients] : shown)),
    );
  }

  #opener(field: 'cc' | 'bcc', classes: string): HTMLElement {
    const word = this.#app.words[field];
    const link = el(`span.${classes}`, { role: 'link', tabindex: 1, 'aria-label': word, 'data-tooltip': word }, word);
    const open = () => {
      this.fields[field].row.style.display = '';
      this.fields[field].input.focus();
      link.style.display = 'none';
    };
    link.addEventListener('mousedown', (event) => event.preventDefault());
    link.addEventListener('click', open);
    link.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open();
    });
    return link;
  }

  #frame(): HTMLElement[] {
    this.#summary.style.display = 'none';
    if (!this.#inline) return [this.#rows, this.#summary];
    const cell = el('td.Iy', undefined, this.#rows, this.#summary);
    const kind = el(
      'td.a8',
      undefined,
      el('div.J-J5-Ji', { role: 'button', 'aria-haspopup': 'true', tabindex: 1 }, '↩'),
    );
    return [
      el(
        'div',
        undefined,
        el('table.Iz', { role: 'presentation' }, el('tbody', undefined, el('tr', undefined, kind, cell))),
      ),
    ];
  }
}
