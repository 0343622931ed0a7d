import type { Person } from '../mail';
import type { App } from './app';
import { el, nextId, pressed } from './dom';
import type { Letter } from './letter';

/** The hidden inputs of the form, by the names of the capture of 2020. */
const HIDDEN = [
  ...['composeid', 'from', 'subject', 'draft', 'rt', 'lts', 'bwd', 'rm', 'ac', 'adc', 'ishtml', 'body', 'pte', 'pti'],
  ...['bpfs', 'uet', 'pbgt', 'pbgas', 'pbgir'],
];

export const hiddenInputs = (): Map<string, HTMLInputElement> =>
  new Map(HIDDEN.map((name) => [name, el('input', { type: 'hidden', name, value: name === 'ishtml' ? '1' : '' })]));

export const subjectBox = ({ words }: App): HTMLInputElement =>
  el('input.aoT', {
    name: 'subjectbox',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: 1,
    placeholder: words.subject,
    'aria-label': words.subject,
    id: nextId(),
  });

export const region = ({ words }: App, { number }: Letter): HTMLElement =>
  el('div.aoI', { id: nextId(), role: 'region', 'aria-label': words.newMessage, 'data-compose-id': number });

/** Writes the letter's names into the hidden inputs, and once it is saved into the logging attributes. */
export function nameDraft(
  app: App,
  { sync, thread, about, kind, number, from, subject, saves }: Letter,
  inputs: ReadonlyMap<string, HTMLInputElement>,
  logged: readonly [root: HTMLElement, send: HTMLElement],
): void {
  const values: Record<string, string> = {
    composeid: String(number),
    draft: sync === undefined ? '' : `#${sync}`,
    rt: thread === undefined ? '' : `#${thread}`,
    lts: thread === undefined ? '' : (app.thread(thread)?.legacy ?? ''),
    rm: about === undefined || kind === 'forward' ? '' : `#${about.sync}`,
    uet: kind === 'new' ? '' : kind === 'forward' ? '3' : '1',
    from: app.box.aliases.length > 0 ? from.email : '',
    subject,
  };
  for (const [name, value] of Object.entries(values)) inputs.get(name)?.setAttribute('value', value);
  if (sync === undefined || thread === undefined || saves === 0) return;
  const ids = btoa(JSON.stringify([`#${sync}`, null, null, null, 1, null, [`#${thread}`], false]));
  logged[0].setAttribute('jslog', `77394; u014N:xr6bB; dYFj7e:true; 11:${ids}`);
  logged[1].setAttribute('jslog', `32601; u014N:cOuCgd,Kr2w4b; 11:${ids}`);
}

/** What the table of a composer holds, from above. */
export interface FormParts {
  readonly head: readonly (HTMLElement | undefined)[];
  readonly hidden: Iterable<HTMLElement>;
  readonly editor: HTMLElement;
  readonly toolbar: HTMLElement;
}

/** `table.aoP`: the form, and under it `table.iN` with the body and the status row. */
export function formTable(app: App, { head, hidden, editor, toolbar }: FormParts): HTMLElement {
  const form = el('form.bAs', { id: nextId(), method: 'POST', enctype: 'multipart/form-data' }, ...head, ...hidden);
  form.addEventListener('submit', (event) => event.preventDefault());
  const left = el('div.aDl', undefined, el('div.nc'), el('div.Ur'), el('span.eq'));
  const status = el('div.aDj', { id: nextId() }, el('div.aC5'), left, el('div.aDx'), toolbar);
  const foot = el('div.aDg', undefined, app.options.foreign ? foreignBar() : undefined, status);
  const rows = el(
    'tbody',
    undefined,
    el('tr.upper', undefined, el('td.GQ', undefined, editor)),
    el('tr', undefined, el('td.HE', undefined, foot)),
  );
  const cell = el('td.I5', undefined, form, el('table.iN', undefined, rows));
  return el('table.aoP.aoC', undefined, el('tbody', undefined, el('tr', undefined, el('td.aoY'), cell)));
}

/** The From row uses the markup of chips, and is none. Undefined where there is nothing to choose. */
export function fromRow(app: App, from: Person, chosen: (person: Person) => void): HTMLElement | undefined {
  const { aliases, me } = app.box;
  if (aliases.length === 0) return undefined;
  const shown = el('span');
  const show = ({ email, name }: Person) =>
    shown.replaceChildren(el('span', { email, 'data-hovercard-id': email, name }, `${name} <${email}>`));
  show(from);
  const items = [me, ...aliases].map((person) => {
    const item = el('div.J-N', { role: 'menuitem' }, el('div.J-N-Jz', { value: person.email }, person.email));
    pressed(item, () => {
      show(person);
      menu.style.display = 'none';
      chosen(person);
    });
    return item;
  });
  const menu = el('div.J-M', { role: 'menu', style: 'display: none' }, el('div.SK.AX', undefined, ...items));
  const button = el(
    'div.J-J5-Ji.J-JN-M-I',
    { role: 'button', tabindex: -1, 'aria-haspopup': 'true', 'aria-label': app.words.from },
    shown,
  );
  pressed(button, () => {
    menu.style.display = menu.style.display === 'none' ? '' : 'none';
  });
  return el('div.aoD.fromRow', undefined, button, menu);
}

/** A bar as another extension puts into a composer. */
const foreignBar = (): HTMLElement =>
  el(
    'div.foreign-bar',
    { 'data-foreign': '' },
    el('span', { email: 'tracked@elsewhere.example' }, 'Tracked'),
    el('div', { role: 'textbox', contenteditable: 'true', 'aria-label': 'Note' }),
  );
