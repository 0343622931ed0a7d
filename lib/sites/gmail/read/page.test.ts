// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_CAPTURES } from '../fixtures/captures';
import { open } from '../fixtures/open';
import { accountOf, accountOfPopOut } from './account';
import { composeRoots } from './composer';
import { sentBy, undoneBy } from './intent';
import { targetsOf } from './targets';
import { verdictOf } from './toast';

const at = (page: Document, css: string) => page.querySelector(css) as HTMLElement;

/** What a function says of an event while the event passes. */
function during<Said>(target: Element, event: Event, say: (event: Event) => Said): Said | undefined {
  let said: Said | undefined;
  const listen = (passing: Event) => {
    said = say(passing);
  };
  document.addEventListener(event.type, listen, { capture: true, once: true });
  target.dispatchEvent(event);
  return said;
}
const click = () => new MouseEvent('click', { bubbles: true });
const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, ...more });

describe('sentBy', () => {
  it.each([
    ['a click on Send', '.aoO', click()],
    ['a click inside Send', '.aoO .icon', click()],
    ['Enter on Send', '.aoO', key('Enter')],
    ['Space on Send', '.aoO', key(' ')],
    ['Ctrl+Enter in the text', '[g_editable]', key('Enter', { ctrlKey: true })],
    ['Cmd+Enter in the subject', '[name="subjectbox"]', key('Enter', { metaKey: true })],
  ])('%s sends', (_, css, event) => {
    const page = open('page.html');
    expect(during(at(page, css), event, sentBy)).toBe(composeRoots(page)[0]);
  });

  it.each([
    ['Enter in the text', '[g_editable]', key('Enter')],
    ['Ctrl+Shift+Enter', '[g_editable]', key('Enter', { ctrlKey: true, shiftKey: true })],
    ['Alt+Enter on Send', '.aoO', key('Enter', { altKey: true })],
    ['Ctrl+Enter while a word is composed', '[g_editable]', key('Enter', { ctrlKey: true, isComposing: true })],
    ['another key on Send', '.aoO', key('a')],
    ['the arrow beside Send', '.hG', click()],
    ['Discard', '.oh', click()],
    ['the schedule menu', '[selector="scheduledSend"]', click()],
    ['Ctrl+Enter in a chat', '.chat', key('Enter', { ctrlKey: true })],
    ['a pointer that only goes down', '.aoO', new MouseEvent('mousedown', { bubbles: true })],
  ])('%s sends nothing', (_, css, event) => {
    expect(during(at(open('page.html'), css), event, sentBy)).toBeUndefined();
  });

  it('a Send that is off sends nothing', () => {
    const page = open('page.html');
    at(page, '.aoO').setAttribute('aria-disabled', 'true');
    expect(during(at(page, '.aoO'), click(), sentBy)).toBeUndefined();
  });

  it('Send & archive sends too, and so does a Send without its class', () => {
    const page = open('thread.html');
    const [root] = composeRoots(page);
    expect(during(at(page, '.Uo'), click(), sentBy)).toBe(root);
    expect(during(at(page, '.v7'), click(), sentBy)).toBe(root);
    expect(during(at(page, '.hG'), click(), sentBy)).toBeUndefined();
    expect(during(at(open('older.html'), '.Up [role="button"]'), click(), sentBy)).toBeDefined();
  });
});

describe('undoneBy', () => {
  it('R5: a click or Enter on the visible Undo, with its conversation where the page says it', () => {
    const page = open('thread.html');
    expect(during(at(page, '#link_undo'), click(), undoneBy)).toEqual({ conversation: ['t:18335a7dcae04a59'] });
    expect(during(at(page, '#link_undo'), key('Enter'), undoneBy)).toBeDefined();
    expect(during(at(open('sent-toast.html'), '#link_undo b'), click(), undoneBy)).toEqual({ conversation: [] });
  });

  it('nothing else does', () => {
    const page = open('thread.html');
    expect(during(at(page, '#link_undo'), key('z'), undoneBy)).toBeUndefined();
    expect(during(at(page, '.bAq'), click(), undoneBy)).toBeUndefined();
    at(page, '.b8').classList.remove('bAp');
    expect(during(at(page, '#link_undo'), click(), undoneBy)).toBeUndefined();
    expect(during(at(open('page.html'), '#link_undo'), click(), undoneBy)).toBeUndefined();
  });
});

describe('verdictOf', () => {
  it('is no proof with Undo alone (inline reply, discard, archive), nor with a note that is gone', () => {
    expect(verdictOf(open('thread.html'))).toBeUndefined();
    expect(verdictOf(open('page.html'))).toBeUndefined();
    const gone = open('sent-toast.html');
    at(gone, '.b8').classList.remove('bAp');
    expect(verdictOf(gone)).toBeUndefined();
    const hidden = open('sent-toast.html');
    at(hidden, '#link_vsm').style.visibility = 'hidden';
    expect(verdictOf(hidden)).toBeUndefined();
  });

  it('a dialog that is gone refuses nothing', () => {
    const page = open('refused.html');
    at(page, '[role="alertdialog"]').style.display = 'none';
    expect(verdictOf(page)).not.toBe('refused');
  });

  it.skipIf(NO_CAPTURES)('captures: the note kept from an earlier send proves nothing', () => {
    expect(verdictOf(open('undo-toast.html'))).toBeUndefined();
  });
});

describe('accountOf', () => {
  const account = (title: string, label: string, path = '/mail/u/0/') => {
    const page = open('nothing.html');
    page.title = title;
    page.body.innerHTML = label && `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="${label}"></a>`;
    return accountOf(page, path);
  };
  const EVA = 'eva@vandijk.example';

  it.each([
    ['both agree', `Inbox (3) - ${EVA} - Gmail`, `Google Account: Eva (${EVA})`, EVA],
    ['a subject with an address', `Re: boss@firma.example - ${EVA} - Firma Mail`, '', EVA],
    ['a mail named after somebody', `boss@firma.example - Gmail`, `Google (${EVA})`, undefined],
    ['only the link', 'Gmail', `Compte Google : Eva (${EVA})`, EVA],
    ['neither yet', 'Gmail', '', undefined],
    ['they disagree', `Inbox - ${EVA} - Gmail`, 'Google (other@firma.example)', undefined],
  ])('%s', (_, title, label, expected) => expect(account(title, label)).toBe(expected));

  it.each(['/mail/u/0/d/AB12-x/', '/mail/b/AB12/u/0/'])('a delegated mailbox is named by its title: %s', (path) => {
    expect(account('Inbox - sales@firma.example - Firma Mail', `Google (${EVA})`, path)).toBe('sales@firma.example');
    expect(account('Firma Mail', `Google (${EVA})`, path)).toBeUndefined();
  });
});

describe('accountOfPopOut', () => {
  const popOut = 'https://mail.google.com/mail/u/0/popout?ver=1';

  it('is the identity that is written as, where no window opened it', () => {
    expect(accountOfPopOut(open('page.html', popOut))).toBe('eva@alias.example');
    expect(accountOfPopOut(open('older.html', popOut))).toBeUndefined();
  });

  it('is nothing in Gmail itself', () => expect(accountOfPopOut(open('page.html'))).toBeUndefined());
});

describe('targetsOf', () => {
  const covers = (page: Document, node: Element) =>
    targetsOf(page).some((target) => target.node === node || (target.subtree && target.node.contains(node)));

  it.each([
    ['a docked composer', 'page.html', '.no'],
    ['what a composer is built in', 'page.html', '.AD'],
    ['full screen', 'page.html', '.aSt'],
    ['chips', 'page.html', '[name="cc"] [role="listbox"]'],
    ['rows', 'page.html', '[role="main"]:not([style]) tbody'],
    ['the note after a send', 'page.html', '.bAo'],
    ['the main view', 'page.html', '.aeF > .nH'],
    ['messages', 'thread.html', '[role="list"]'],
    ['the place of a reply', 'thread.html', '.ip'],
    ['recipients of a reply', 'thread.html', '.oL'],
  ])('listens to %s', (_, name, css) => {
    const page = open(name);
    expect(covers(page, at(page, css))).toBe(true);
  });

  it('follows a page that is only being built, and listens to little', () => {
    const page = open('nothing.html');
    expect(covers(page, page.body)).toBe(true);
    expect(covers(page, at(page, 'main'))).toBe(true);
    for (const name of ['nothing.html', 'page.html', 'thread.html'])
      expect(targetsOf(open(name)).length).toBeLessThan(300);
  });

  it('never listens to a text, even where the recipients share a form with it', () => {
    const page = open('page.html');
    at(page, '.fX').append(at(page, '[g_editable]'));
    const text = at(page, '[g_editable]');
    expect(targetsOf(page).filter(({ node, subtree }) => node === text || (subtree && node.contains(text)))).toEqual(
      [],
    );
  });
});
