/**
 * The page's outline, censored: tags, classes, and a few attributes, by an allow-list. No text, no id, no address, and no
 * value that could hold one. Elements that are drawn alike one after the other stand once, with their number.
 * Runs in the page's frame, put there on demand, so it stands on its own: it may use nothing from outside its braces.
 */
export function outline(): string {
  const MOST_DEPTH = 60;
  const MOST_LINES = 4_000;
  /** Attributes whose value is the site's own word for what something is. */
  const VALUES = new Set(['role', 'type', 'contenteditable', 'data-view-name', 'data-test-modal']);
  /** Attributes of which only that they are there is told; besides `aria-…` and `data-…`. */
  const NAMES = new Set(['href', 'hidden', 'disabled', 'tabindex', 'inert', 'g_editable', 'open']);
  const SKIPPED = new Set(['script', 'style', 'svg', 'noscript', 'template', 'link', 'meta', 'title']);
  /** A word of a program: no digits in a row that could be an id or a number of somebody's. */
  const isWord = (text: string) => /^[a-z_][\w-]{0,47}$/i.test(text) && !/\d{3}|[A-Z]{4}|\d[a-z]+\d/.test(text);
  let lines = 0;

  const described = (element: Element): string => {
    const tag = isWord(element.localName) ? element.localName : 'x';
    const classes = [...element.classList];
    const kept = classes.filter(isWord);
    const left = kept.length < classes.length ? `.+${classes.length - kept.length}` : '';
    const attributes = [...element.attributes].flatMap(({ name, value }) => {
      if (VALUES.has(name)) return isWord(value) ? `[${name}=${value}]` : `[${name}]`;
      return NAMES.has(name) || /^(aria|data)-[a-z-]{1,40}$/.test(name) ? `[${name}]` : [];
    });
    return [tag, ...kept.map((each) => `.${each}`), left, ...attributes.sort()].join('');
  };

  const walk = (parent: ParentNode, depth: number): string[] => {
    const out: { text: string; times: number }[] = [];
    for (const element of parent.children) {
      if (SKIPPED.has(element.localName) || lines >= MOST_LINES) continue;
      lines++;
      const inside = depth < MOST_DEPTH ? walk(element, depth + 1) : [];
      const root = depth < MOST_DEPTH ? element.shadowRoot : null;
      const shadow = root ? ['#shadow', ...walk(root, depth + 1).map((line) => ` ${line}`)] : [];
      const text = [described(element), ...[...shadow, ...inside].map((line) => ` ${line}`)].join('\n');
      const last = out.at(-1);
      if (last?.text === text) last.times++;
      else out.push({ text, times: 1 });
    }
    return out.flatMap(({ text, times }) => {
      const [head = '', ...rest] = text.split('\n');
      return [times > 1 ? `${head} ×${times}` : head, ...rest];
    });
  };

  const drawn = walk(document, 0);
  return [...drawn, ...(lines >= MOST_LINES ? ['…'] : [])].join('\n');
}
