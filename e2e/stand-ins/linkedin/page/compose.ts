import { el, pressed } from '../../gmail/page/dom';
import type { Member } from '../model';
import type { App } from './app';
import { type Composer, composer } from './composer';
import { ember, face } from './dom';
import { send } from './sending';
import { Thread } from './thread';

/** A new message: recipients, a card for one that was never written to, and the form. */
export interface Compose {
  readonly nodes: readonly HTMLElement[];
  readonly recipients: readonly string[];
  leave(): void;
}

interface Wanted {
  readonly key: string;
  readonly recipients: readonly string[];
  /** The message went, into this conversation. */
  sent(conversation: string): void;
  /** Other recipients. */
  changed(recipients: readonly string[]): void;
}

export function compose(app: App, wanted: Wanted): Compose {
  const { recipients } = wanted;
  const members = recipients.flatMap((id) => app.member(id) ?? []);
  const [only] = members.length === 1 ? members : [];
  const inmail = only !== undefined && only.degree > 1;
  // Guess: somebody written to before shows that conversation here, and the message goes into it.
  const known = inmail || members.length === 0 ? undefined : app.between(recipients);
  let box: Composer | undefined;
  const submit = (text: string, subject?: string) => {
    if (members.length === 0) return;
    const target = known === undefined ? { recipients } : { conversation: known.id };
    void send(app, target, text, subject, {
      clear: () => box?.clear(),
      thread,
      remount: wanted.sent,
    }).then(() => known !== undefined && app.options.ack !== 'remount' && wanted.sent(known.id));
  };
  const thread = known === undefined ? undefined : new Thread(app, known.id, submit);
  box = composer(app, { key: wanted.key, inmail, send: submit });
  const middle = thread?.element ?? (only === undefined ? undefined : card(app, only));
  return {
    recipients,
    nodes: [
      el(
        'div.msg-connections-typeahead__typeahead-delay-remove-container',
        undefined,
        typeahead(app, members, wanted.changed),
      ),
      el('div.msg-thread-container.msg-thread__thread-actions-tray'),
      ...(middle === undefined ? [] : [middle]),
      el('div.msg-compose-container__spacer.mtA'),
      box.element,
    ],
    leave: () => thread?.leave(),
  };
}

function typeahead(app: App, members: readonly Member[], changed: Wanted['changed']): HTMLElement {
  const { words } = app;
  const ids = members.map(({ id }) => id);
  const field = `${ember()}-search-field`;
  const input = el<HTMLInputElement>('input.msg-connections-typeahead__search-field.ml1.mv1', {
    id: field,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-owns': field.replace('search-field', 'suggestions-menu'),
    autocomplete: 'off',
    'aria-expanded': 'false',
    placeholder: members.length === 0 ? words.find : undefined,
    type: 'text',
  });
  const results = el(
    'div.msg-connections-typeahead__search-results.msg-connections-typeahead__search-results--expanded.scrollable',
  );
  input.addEventListener('input', () => {
    const typed = input.value.trim().toLowerCase();
    const hits = app.view.members.filter(
      ({ id, name, degree }) => degree === 1 && typed !== '' && !ids.includes(id) && name.toLowerCase().includes(typed),
    );
    input.setAttribute('aria-expanded', String(hits.length > 0));
    results.replaceChildren(
      ...hits.map(({ id, name, headline }) => {
        const hit = el(
          'button.msg-connections-typeahead__search-result',
          { type: 'button', role: 'option' },
          `${name} · ${headline}`,
        );
        pressed(hit, () => changed([...ids, id]));
        return hit;
      }),
    );
  });
  const chips = members.map(({ id, name }) => {
    const chip = el(
      'button.mv1.mr1.artdeco-pill.artdeco-pill--slate.artdeco-pill--3.artdeco-pill--dismiss.artdeco-pill--selected.ember-view',
      { 'aria-label': words.remove.replace('{p}', name), id: ember(), type: 'button' },
      el('span.artdeco-pill__text', undefined, name),
    );
    pressed(chip, () => changed(ids.filter((each) => each !== id)));
    return chip;
  });
  return el(
    'div.msg-connections-typeahead.relative.mbA',
    undefined,
    el('label.visually-hidden', { for: field }, words.recipients),
    el(
      'section.msg-connections-typeahead__top-fixed-section',
      undefined,
      el(
        'div.scrollable.msg-connections-typeahead__added-recipients.display-flex.align-items-center.pl2.pv1',
        undefined,
        ...chips,
        input,
      ),
    ),
    results,
  );
}

/** Never written to: the only link is to the slug. */
function card(app: App, member: Member): HTMLElement {
  const href = `/in/${member.slug}/`;
  return el(
    'div.msg-s-profile-card.msg-s-profile-card-one-to-one.pv4.ph3',
    undefined,
    el(
      'div.break-words.artdeco-entity-lockup.artdeco-entity-lockup--size-4.ember-view',
      { id: ember() },
      el(
        'a.active.ember-view',
        { href, id: ember(), 'aria-hidden': 'true', tabindex: -1 },
        face('card-face', member.name),
      ),
      el(
        'div.artdeco-entity-lockup__content.ember-view',
        undefined,
        el(
          'div.artdeco-entity-lockup__title.ember-view',
          undefined,
          el('a.active.ember-view.profile-card-one-to-one__profile-link', { href, id: ember() }, member.name),
        ),
        el(
          'div.artdeco-entity-lockup__badge.ember-view',
          undefined,
          el('span.a11y-text', undefined, app.words.degree.replace('{n}', String(member.degree))),
          el('span.artdeco-entity-lockup__degree', { 'aria-hidden': 'true' }, `·\u00a0${member.degree}`),
        ),
        el('div.t-12', undefined, member.headline),
      ),
    ),
  );
}
