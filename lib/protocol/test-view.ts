import type { BannerAct } from './banner-act';
import type { BannerView, Part, Piece } from './banner-view';

/** For tests: a drawing read as the rep reads it. */

type Width = 'long' | 'short';

/** What a drawing says at this width; what is hidden is left out. */
export function words(parts: readonly Part[], width: Width = 'long'): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const other = width === 'long' ? 'short' : 'long';
      return part.class === other || part.set?.hidden !== undefined ? '' : words(part.parts ?? [], width);
    })
    .join('');
}

/** What stands in semibold first, and the rest. */
export function said({ bar }: BannerView, width: Width = 'long'): { readonly lead: string; readonly rest: string } {
  const all = words(bar.text, width);
  const lead = words([find(shown(bar.text, width), ({ tag }) => tag === 'b')[0] ?? ''], width);
  return { lead, rest: all.slice(lead.length).trim() };
}

export interface Button {
  readonly name: string;
  readonly act: BannerAct;
  readonly look: string;
  readonly piece: Piece;
}

/** The buttons of the line, then those of what has grown, in their order. */
export function buttons(view: BannerView, width: Width = 'long'): readonly Button[] {
  return find([...view.bar.acts, ...(view.more ?? [])], ({ act }) => act !== undefined).flatMap((piece) =>
    piece.act
      ? [
          {
            name: piece.set?.['aria-label'] ?? words(piece.parts ?? [], width),
            act: piece.act,
            look: piece.class ?? '',
            piece,
          },
        ]
      : [],
  );
}

export function buttonNamed(view: BannerView, name: string | RegExp): Button {
  const all = buttons(view);
  const found = all.find((each) => (typeof name === 'string' ? each.name === name : name.test(each.name)));
  if (!found) throw new Error(`no button ${name} among ${all.map((each) => each.name).join(', ')}`);
  return found;
}

/** All pieces that fit, in the order in which they are drawn. */
export function find(parts: readonly Part[], fits: (piece: Piece) => boolean): readonly Piece[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? [] : [...(fits(part) ? [part] : []), ...find(part.parts ?? [], fits)],
  );
}

function shown(parts: readonly Part[], width: Width): readonly Part[] {
  return parts.filter((part) => typeof part === 'string' || part.class !== (width === 'long' ? 'short' : 'long'));
}
