import type { Person } from '../mail';
import type { App } from './app';
import { el, nest, nextId } from './dom';

export type Field = 'to' | 'cc' | 'bcc';

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** One row of recipients: `.anm[name]`, with a chip a person (2021 and later) and the box to type in. */
export class ChipField {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
  #people: Person[] = [];
  #shown = true;
  readonly #list: HTMLElement;
  readonly #app: App;
  readonly #changed: () => void;

  constructor(app: App, field: Field, deep: boolean, changed: () => void) {
    this.#app = app;
    this.#changed = changed;
    const { words } = app;
    this.#list = el('div.agd', {
      id: nextId(),
      role: 'listbox',
      'aria-label': words[field],
      'aria-multiselectable': 'true',
    });
    this.input = el<HTMLInputElement>('input.agP.aFw', {
      'peoplekit-id': 'BbVjBd',
      role: 'combobox',
      'aria-label': words[field],
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-haspopup': 'listbox',
      autocomplete: 'off',
      spellcheck: 'false',
      tabindex: 1,
      size: 20,
      type: 'text',
      id: nextId(),
    });
    // The suggestions' option: role=option like a chip, but with nobody's address.
    const suggestion = el(
      'div.afC',
      { style: 'display: none' },
      el('div', undefined, el('div.afS', { role: 'option' })),
    );
    const picker = nest(
      ['div.afx', 'div.aH9', 'div.aH8', 'div.aHa'],
      this.#list,
      el('div.agJ.aFw', undefined, this.input),
      suggestion,
    );
    const wrapper = el(
      'div.anm',
      { name: field, id: nextId() },
      deep ? el('div.aUy.aXjCH', undefined, picker) : picker,
    );
    const label = el('span.gO.aQY', { role: 'link', tabindex: -1, 'aria-label': words[field] }, words[field]);
    const cell = el('td.eV', undefined, el('div.oj', { id: nextId() }, el('div.wO.nr', undefined, wrapper)));
    this.row = el('tr.bzf', { id: nextId() }, el('td.ok', undefined, el('div.o1', undefined, label)), cell);
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('input', () => {
      if (/[,;]$/.test(this.input.value)) this.commit();
      else changed();
    });
  }

  get people(): readonly Person[] {
    return this.#people;
  }

  set people(people: readonly Person[]) {
    this.#people = [...people];
    this.#draw();
  }

  /** Turns what is typed into chips. */
  commit(): void {
    const typed = this.input.value
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    this.input.value = '';
    if (typed.length === 0) return;
    for (const part of typed) {
      const email = (/<([^>]*)>/.exec(part)?.[1] ?? part).trim();
      this.#people.push(this.#app.known(email));
    }
    this.#draw();
    this.#changed();
  }

  /** An inline reply has no chip in the page while its recipients are collapsed. */
  show(shown: boolean): void {
    this.#shown = shown;
    this.#draw();
  }

  #key(event: KeyboardEvent): void {
    if ((event.key === 'Enter' || event.key === 'Tab') && this.input.value.trim() !== '') {
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === 'Enter') event.preventDefault();
      this.commit();
    } else if (event.key === 'Backspace' && this.input.value === '' && this.#people.length > 0) {
      this.#people.pop();
      this.#draw();
      this.#changed();
    }
  }

  #draw(): void {
    this.#list.replaceChildren(...(this.#shown ? this.#people.map((person) => this.#chip(person)) : []));
  }

  #chip(person: Person): HTMLElement {
    const id = nextId();
    const shown = person.name === '' ? person.email : person.name;
    const bad = !isAddress(person.email);
    const remove = el(
      'div.afX',
      { id: `${id}-db`, 'aria-hidden': 'true', 'aria-label': this.#app.words.removeChip },
      '×',
    );
    remove.addEventListener('click', () => {
      this.#people = this.#people.filter((one) => one !== person);
      this.#draw();
      this.#changed();
    });
    const chip = el(
      `div.afV${bad ? '.bad' : ''}`,
      {
        role: 'option',
        'peoplekit-id': 'XPtOyb',
        id,
        'data-hovercard-id': person.email,
        'data-name': person.name,
        'aria-describedby': `${id}-db`,
        'data-hovercard-owner-id': 119,
        'aria-selected': 'false',
        jslog: '25286; track:impression; cid:peopleweb',
      },
      el(
        'div.afW.WeJhwb',
        undefined,
        el('div.af2', undefined, el('div.aLO', undefined, shown.slice(0, 1).toUpperCase())),
        nest(
          ['div.afT', 'div.af0', 'div.afZ.af1'],
          el('div.akl', { translate: 'no' }, shown),
          el('div.akk', { translate: 'no' }),
        ),
        el('div.af6', undefined, remove),
      ),
    );
    return el('div.agh', { draggable: 'true' }, el('div.agb', undefined, chip));
  }
}
