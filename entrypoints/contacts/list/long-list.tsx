import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useSpeech } from '../../../components/speech';
import { useMedia } from '../../../components/use-media';
import type { Handle } from '../../../lib/domain/contact';
import type { Row } from '../../../lib/store/people';
import { ContactRow } from './contact-row';
import type { Flat, Kind, Place } from './flat';
import { useRows } from './use-rows';
import './long-list.css';

/** A heading's height, and a row's, there and where there is no room for one line. px. */
const HEADING = 32;
const ROW = 40;
const TALL = 52;

/** What a key of the page does to the list. */
export interface LongListHandle {
  /** Brings somebody into view and gives them the focus. */
  goTo(id: Handle): void;
  /** Brings a place into view, without the focus. */
  show(index: number): void;
}

export interface LongListProps {
  readonly ref: Ref<LongListHandle>;
  readonly list: Flat;
  /** Those that were read already. */
  readonly known: ReadonlyMap<Handle, Row>;
  readonly chosen: Handle | undefined;
  readonly picked: ReadonlySet<Handle>;
  readonly query: string;
  readonly heading: (section: Kind) => string;
  readonly onOpen: (id: Handle, byKey: boolean) => void;
  readonly onPick: (id: Handle, on: boolean) => void;
  /** Under the headings, above the rows. */
  readonly children?: ReactNode;
}

/** A window on a list of any length: only what is seen is read and drawn. */
export function LongList({ ref, list, known, chosen, picked, query, heading, ...on }: LongListProps) {
  const { locale } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<Handle>(undefined);
  const row = useMedia('(max-width: 560px)') ? TALL : ROW;
  const virtual = useVirtualizer({
    count: list.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (list.heads.includes(index) ? HEADING : row),
    overscan: 8,
    paddingStart: 4,
    // The bulk bar and the toast float over the end.
    paddingEnd: 64,
    scrollPaddingStart: HEADING,
    scrollPaddingEnd: 64,
  });
  // Where the headings stand elsewhere, or rows are taller, all sizes are asked for anew.
  const sizes = `${row} ${list.heads.join(' ')}`;
  const measured = useRef(sizes);
  useEffect(() => {
    if (measured.current !== sizes) virtual.measure();
    measured.current = sizes;
  }, [sizes, virtual]);
  const seen = virtual.getVirtualItems().map(({ index, start }) => ({ start, place: list.at(index) }));
  const rows = useRows(
    seen.flatMap(({ place }) => ('id' in place ? [place.id] : [])),
    known,
  );
  const shown = seen.filter(({ place }) => 'id' in place && rows.has(place.id));
  const stop = shown.find(({ place }) => 'id' in place && place.id === chosen) ?? shown[0];

  useImperativeHandle(
    ref,
    () => ({
      goTo(id) {
        wanted.current = id;
        const index = list.indexOf(id);
        if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
        focusOn(scroller.current, wanted);
      },
      show: (index) => virtual.scrollToIndex(index, { align: 'start' }),
    }),
    [list, virtual],
  );
  // Whom the focus is to go to may be drawn only now.
  useEffect(() => focusOn(scroller.current, wanted));

  return (
    <div className="rows" ref={scroller}>
      {on.children}
      <div className="long" style={{ blockSize: virtual.getTotalSize() }}>
        {sectionsOf(seen).map(({ kind, size, heads, people }) => (
          <section key={kind} aria-label={heading(kind)}>
            {heads.map(({ start }) => (
              <h2 key="heading" className={kind === 'due' ? 'rh due' : 'rh'} style={{ translate: `0 ${start}px` }}>
                <b>{heading(kind)}</b>
                <span>{size < 0 ? '' : size.toLocaleString(locale)}</span>
              </h2>
            ))}
            <ul>
              {people.map(({ start, place }) => {
                const one = rows.get(place.id);
                return (
                  <li
                    key={place.id}
                    aria-setsize={size}
                    aria-posinset={place.place}
                    style={{ translate: `0 ${start}px`, blockSize: row }}
                  >
                    {one && (
                      <ContactRow
                        row={one}
                        query={query}
                        chosen={place.id === chosen}
                        picked={picked.has(place.id)}
                        stops={stop?.place === place}
                        onOpen={(byKey) => on.onOpen(place.id, byKey)}
                        onPick={(ticked) => on.onPick(place.id, ticked)}
                      />
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

type Seen = { readonly start: number; readonly place: Place };
type SeenPerson = { readonly start: number; readonly place: Extract<Place, { readonly id: Handle }> };

/** What is seen of each section: its heading, where that is, and its people. */
function sectionsOf(seen: readonly Seen[]) {
  const kinds = [...new Set(seen.map(({ place }) => place.section))];
  return kinds.map((kind) => {
    const here = seen.filter(({ place }) => place.section === kind);
    return {
      kind,
      size: here[0]?.place.size ?? 0,
      heads: here.filter(({ place }) => !('id' in place)),
      people: here.filter((one): one is SeenPerson => 'id' in one.place),
    };
  });
}

function focusOn(scroller: HTMLElement | null, wanted: { current: Handle | undefined }): void {
  if (wanted.current === undefined) return;
  const row = scroller?.querySelector<HTMLElement>(`[data-contact="${CSS.escape(wanted.current)}"]`);
  if (!row) return;
  wanted.current = undefined;
  row.focus({ preventScroll: true });
}
