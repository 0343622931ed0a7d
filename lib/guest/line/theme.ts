/**
 * The scheme of the page where the line stands, from the first background up the tree that covers what is behind it.
 * A site's theme is not the system's, so `prefers-color-scheme` says nothing here.
 */
export function schemeAt(place: Element): 'light' | 'dark' {
  for (let at: Element | null = place; at; at = at.parentElement) {
    const parts = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    const [red = 255, green = 255, blue = 255, alpha = 1] = parts ?? [0, 0, 0, 0];
    if (alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  return 'light';
}
