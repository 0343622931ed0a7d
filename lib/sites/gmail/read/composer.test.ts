// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_CAPTURES } from '../fixtures/captures';
import { open, openInside } from '../fixtures/open';
import { bodyOf, composeRoots, draftOf, recipientsOf } from './composer';
import { slotOf, tailOf } from './place';

const rootOf = (page: Document) => {
  const [root] = composeRoots(page);
  if (!root) throw new Error('no composer');
  return root;
};
const chips = (page: Document) => page.querySelector('[name="to"] [role="listbox"]') as Element;
const handles = (page: Document) => recipientsOf(rootOf(page)).to.map(({ handle }) => handle);

describe('recipientsOf', () => {
  it('R9: keeps To, Cc and Bcc apart; the twin in the summary and the From row count for nothing', () => {
    expect(recipientsOf(rootOf(open('page.html')))).toEqual({
      to: [
        { handle: 'email:bram@koopmans.example', name: 'Bram <img src=x onerror=alert(1)> Koopmans' },
        { handle: 'email:noor@firma.example', name: 'Noor' },
      ],
      cc: [{ handle: 'email:lot@firma.example', name: 'לוט 🦊' }],
      bcc: [{ handle: 'email:crm@vandijk.example' }],
      split: true,
    });
  });

  it('does not fall back to a hidden summary when the last chip is gone', () => {
    const page = open('page.html');
    for (const chip of page.querySelectorAll('[role="option"]')) chip.remove();
    expect(recipientsOf(rootOf(page))).toEqual({ to: [], cc: [], bcc: [], split: true });
  });

  it('reads 500', () => {
    const page = open('page.html');
    const many = Array.from({ length: 500 }, (_, n) => {
      const chip = page.createElement('div');
      chip.setAttribute('role', 'option');
      chip.setAttribute('data-hovercard-id', `p${n}@firma.example`);
      return chip;
    });
    chips(page).replaceChildren(...many);
    expect(handles(page)).toHaveLength(500);
  });

  it('leaves out what is no address, such as a group', () => {
    const page = open('page.html');
    chips(page).firstElementChild?.firstElementChild?.setAttribute('data-hovercard-id', 'contactGroups/12ab');
    expect(handles(page)).toEqual(['email:noor@firma.example']);
  });

  it('knows To from Cc in a summary where the older inputs name the same people', () => {
    const page = open('thread.html');
    expect(recipientsOf(rootOf(page)).split).toBe(false);
    const form = page.querySelector('form');
    form?.insertAdjacentHTML('beforeend', '<input type="hidden" name="to" value="bram@koopmans.example">');
    expect(recipientsOf(rootOf(page)).split).toBe(false);
    form?.insertAdjacentHTML('beforeend', '<input type="hidden" name="cc" value="Noor &lt;noor@firma.example&gt;">');
    expect(recipientsOf(rootOf(page))).toEqual({
      to: [{ handle: 'email:bram@koopmans.example' }],
      cc: [{ handle: 'email:noor@firma.example', name: 'Noor' }],
      bcc: [],
      split: true,
    });
  });

  it('reads names with commas from the older inputs', () => {
    expect(recipientsOf(rootOf(open('older.html'))).to).toEqual([
      { handle: 'email:bram@koopmans.example', name: 'Koopmans, Bram' },
      { handle: 'email:noor@firma.example' },
    ]);
  });
});

describe('composeRoots', () => {
  it('finds several at once, each by its own root', () => {
    const page = open('page.html');
    page.body.append(...[...open('thread.html').body.children]);
    expect(composeRoots(page)).toHaveLength(1);
    const both = open('page.html');
    const root = rootOf(both);
    root.after(root.cloneNode(true));
    expect(composeRoots(both)).toHaveLength(2);
  });

  it('finds nothing hidden, emptied, or only alike', () => {
    const page = open('page.html');
    page.querySelector('.dw')?.setAttribute('style', 'display:none');
    expect(composeRoots(page)).toEqual([]);
    page.querySelector('.dw')?.removeAttribute('style');
    page.querySelector('.aaZ')?.replaceChildren();
    expect(composeRoots(page)).toEqual([]);
    expect(composeRoots(open('nothing.html'))).toEqual([]);
  });

  it('lives without the names of the frame', () => {
    const page = open('page.html');
    for (const frame of page.querySelectorAll('.M9, .aoI'))
      for (const name of ['class', 'role', 'data-compose-id']) frame.removeAttribute(name);
    expect(handles(page)).toHaveLength(2);
  });
});

describe('draftOf', () => {
  it('is unknown before the first save, whatever the logs say, and read from the logs where the field is gone', () => {
    const page = open('page.html');
    const field = page.querySelector('input[name="draft"]') as HTMLInputElement;
    page.querySelector('.aoO')?.setAttribute('jslog', '32601; 11:WyIjbXNnLWE6cjEyMzQ1Njc4OSIsbnVsbF0');
    for (const value of ['', 'undefined', '#undefined']) {
      field.value = value;
      expect(draftOf(rootOf(page))).toBeUndefined();
    }
    field.remove();
    expect(draftOf(rootOf(page))).toBe('msg-a:r123456789');
  });
});

describe('where text ends and the line goes', () => {
  it('takes the wrappers of a signature that hold nothing else', () => {
    const body = bodyOf(rootOf(open('page.html'))) as HTMLElement;
    expect((tailOf(body) as Element).outerHTML).toMatch(/^<div><div><span class="gmail_signature_prefix"/);
    body.innerHTML = '<div dir="ltr">Hi<br clear="all"><div><div class="gmail_signature">Eva</div></div></div>';
    expect((tailOf(body) as Element).outerHTML).toBe('<div><div class="gmail_signature">Eva</div></div>');
    body.innerHTML = '<div dir="ltr"><br clear="all"><div class="gmail_signature">Eva</div></div>';
    expect(tailOf(body)).toBe(body.firstChild);
    body.innerHTML = 'Hi';
    expect(tailOf(body)).toBeUndefined();
  });

  it('stands before the foot, in its cell', () => {
    const root = rootOf(open('page.html'));
    expect(slotOf(root, bodyOf(root))).toEqual({
      parent: root.querySelector('td.HE'),
      before: root.querySelector('.aDg'),
    });
  });

  it('never stands in a row of boxes, nor between the parts of a table', () => {
    const page = open('page.html');
    const root = rootOf(page);
    root.querySelector('.HE')?.setAttribute('style', 'display:flex');
    expect(slotOf(root, bodyOf(root))?.parent).toBe(root.querySelector('.aDg'));
    for (const foot of root.querySelectorAll('.aDg, .aDj, .aDl')) foot.setAttribute('style', 'display:flex');
    const place = slotOf(root, bodyOf(root));
    expect(place?.parent.localName ?? 'td').not.toMatch(/^t(?:able|body|r)$/);
  });

  it('is found by Send alone, and nowhere without a text', () => {
    const root = rootOf(open('older.html'));
    root.querySelector('.btC')?.classList.remove('btC');
    expect(slotOf(root, bodyOf(root))).toEqual({
      parent: root.querySelector('.window') ?? root,
      before: root.querySelector('.bar'),
    });
    expect(slotOf(root, undefined)).toBeUndefined();
  });
});

describe.skipIf(NO_CAPTURES)('composer on the captures', () => {
  it('2020: reads the docked composer, and the place of the line', () => {
    const root = rootOf(open('2020-compose-window.en.html'));
    expect(root.className).toBe('M9');
    expect(slotOf(root, bodyOf(root))).toEqual({
      parent: root.querySelector('td.HE'),
      before: root.querySelector('.aDg'),
    });
  });

  it('2023: reads a chip whose name is just its address', () => {
    const page = openInside('2023-recipient-chip.en.html', (chip) => {
      const html = open('page.html').body.innerHTML;
      return html.replace(/<div role="listbox">[\s\S]*?Nieuw<\/div><\/div>/, `<div role="listbox">${chip}</div>`);
    });
    expect(recipientsOf(rootOf(page)).to).toEqual([{ handle: 'email:lead@example.com' }]);
  });

  it('2025, 2014: a message and a list hold no composer', () => {
    for (const name of ['2025-expanded-message.en.html', '2014-inbox-list.en.html'])
      expect(composeRoots(open(name))).toEqual([]);
  });
});
