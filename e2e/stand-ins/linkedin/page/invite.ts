import { el, pressed } from '../../gmail/page/dom';
import { profileUrn } from '../ids';
import type { Member } from '../model';
import type { App } from './app';

const PATH = '/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2';
const LIMIT = 300;

/** The dialog of an invitation: first whether with a note, then the note. The limit stands as text, not as `maxlength`. */
export function invite(app: App, member: Member, into: HTMLElement | ShadowRoot): void {
  const { words } = app;
  const dialog = el('div.artdeco-modal.send-invite', {
    'data-test-modal': true,
    role: 'dialog',
    tabindex: -1,
    'aria-labelledby': 'send-invite-modal',
  });
  const button = (label: string, primary: boolean, act: () => void) => {
    const made = el<HTMLButtonElement>('button.artdeco-button', { type: 'button', 'aria-label': label }, label);
    made.classList.toggle('artdeco-button--primary', primary);
    pressed(made, act);
    return made;
  };
  const title = (word: string) => el('h2', { id: 'send-invite-modal' }, word);
  const upsell = () => {
    const premium = el(
      'div.artdeco-modal',
      { role: 'dialog', 'data-test-modal': true },
      el('h2', undefined, words.premium),
    );
    dialog.replaceWith(premium);
  };
  const send = async (note: string | undefined) => {
    if (app.options.invites === 'upsell') {
      upsell();
      return;
    }
    const body = {
      invitee: { inviteeUnion: { memberProfile: profileUrn(member.id) } },
      ...(note === undefined ? {} : { customMessage: note }),
    };
    const value = await app.post(PATH, JSON.stringify(body));
    // A 200 without an invitation in it is a refusal: the dialog stays.
    if (value?.['*invitation'] !== undefined) dialog.remove();
  };
  const second = () => {
    const box = el<HTMLTextAreaElement>('textarea.ember-text-area', {
      id: 'custom-message',
      name: 'message',
      'aria-label': words.limit,
    });
    const count = el('span', undefined, `0/${LIMIT}`);
    const go = button(words.sendInvite, true, () => void send(box.value));
    go.disabled = true;
    box.addEventListener('input', () => {
      count.textContent = `${box.value.length}/${LIMIT}`;
      go.disabled = box.value.trim() === '' || box.value.length > LIMIT;
    });
    dialog.replaceChildren(title(words.note), box, count, button(words.cancel, false, first), go);
    box.focus();
  };
  const first = () =>
    dialog.replaceChildren(
      title(words.invite),
      button(words.addNote, false, second),
      button(words.without, true, () => void send(undefined)),
    );
  first();
  into.append(dialog);
}
