/** Where the page is. It lives in the top window: a `/preload/` frame's own address never changes. */
export class Router {
  readonly listeners = new Set<() => void>();
  /** Addresses that this document draws by itself; others are loaded. */
  #own: (path: string) => boolean = () => false;

  constructor() {
    window.addEventListener('popstate', () => this.#tell());
  }

  own(draws: (path: string) => boolean): void {
    this.#own = draws;
  }

  get path(): string {
    return window.location.pathname;
  }

  get query(): URLSearchParams {
    return new URLSearchParams(window.location.search);
  }

  /** Goes to a path with its query. */
  go(to: string): void {
    if (!this.#own(to)) {
      window.location.assign(to);
      return;
    }
    window.history.pushState({}, '', to);
    this.#tell();
  }

  /** The same page under another address; nobody needs to follow. */
  replace(to: string): void {
    window.history.replaceState({}, '', to);
  }

  #tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** The top window's router, made by the first document that asks. */
export function routerOfTop(): Router {
  const top = window.top as unknown as { standInRouter?: Router };
  if (window.top === window) top.standInRouter ??= new Router();
  if (top.standInRouter === undefined) throw new Error('the top document has no router yet');
  return top.standInRouter;
}

/** Follows the page's links within it, out of shadow roots too; `take` may take one for itself. */
export function followLinks(router: Router, take: (url: URL) => boolean): void {
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
    if (link === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const url = new URL(link.href);
    if (!take(url)) router.go(url.pathname + url.search);
  });
}
