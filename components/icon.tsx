import type { JSX } from 'react';
import './icon.css';

/** Drawn on a grid of 16, a line of 1.5, round ends. */
const SHAPES = {
  back: <path d="M9.75 3.75 5.5 8l4.25 4.25" />,
  bulb: <path d="M5.75 11.25c-1.5-.9-2.25-2.2-2.25-3.9a4.5 4.5 0 0 1 9 0c0 1.7-.75 3-2.25 3.9M6 13.5h4" />,
  cal: (
    <>
      <rect x="2.5" y="3.25" width="11" height="10" rx="2" />
      <path d="M2.5 6.75h11M5.5 1.9v2.4M10.5 1.9v2.4" />
    </>
  ),
  chat: <path d="M2.25 4.75a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2H7.6l-3.1 2.5v-2.5h-.25a2 2 0 0 1-2-2z" />,
  check: <path d="m3.25 8.5 3 3L12.75 5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M8 5.2V8l1.9 1.2" />
    </>
  ),
  dash: <path d="M4 8h8" strokeWidth="1.9" />,
  dead: (
    <path d="M13.9 6.5V5.25a2 2 0 0 0-2-2h-7.8a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2H7M2.6 4.5 8 8.6l3.4-2.6M10.5 10l3 3m0-3-3 3" />
  ),
  down: <path d="m4.25 6.25 3.75 3.75 3.75-3.75" />,
  eye: (
    <>
      <path d="M1.75 8C3.15 5.2 5.25 3.75 8 3.75S12.85 5.2 14.25 8c-1.4 2.8-3.5 4.25-6.25 4.25S3.15 10.8 1.75 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  file: (
    <path d="M9 2.25H4.75a1.5 1.5 0 0 0-1.5 1.5v8.5a1.5 1.5 0 0 0 1.5 1.5h6.5a1.5 1.5 0 0 0 1.5-1.5V6zM9 2.25V6h3.75" />
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M2.5 8h11M8 2.5c1.6 1.7 2.3 3.5 2.3 5.5S9.6 11.8 8 13.5C6.4 11.8 5.7 10 5.7 8S6.4 4.2 8 2.5z" />
    </>
  ),
  lock: (
    <>
      <rect x="3.25" y="7" width="9.5" height="6.5" rx="1.75" />
      <path d="M5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7" />
    </>
  ),
  mail: (
    <>
      <rect x="1.75" y="3.25" width="12.5" height="9.5" rx="2" />
      <path d="m2.4 4.6 5.6 4.15 5.6-4.15" />
    </>
  ),
  /** The sign: the message being written, and the question. */
  mark: <path d="M11.84 4.42A5.25 5.25 0 1 0 13.25 8H8V5.4" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />,
  minus: <path d="M3.5 8h9" />,
  open: (
    <path d="M9.5 2.75h3.75V6.5M13 3 8.5 7.5M6.75 3.25h-2a1.5 1.5 0 0 0-1.5 1.5v6.5a1.5 1.5 0 0 0 1.5 1.5h6.5a1.5 1.5 0 0 0 1.5-1.5v-2" />
  ),
  pause: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path d="M6.6 6.2v3.6M9.4 6.2v3.6" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.75" r="2.25" />
      <path d="M1.75 13c.25-2.3 2-3.6 4.25-3.6s4 1.3 4.25 3.6M10.5 3.6a2.25 2.25 0 0 1 0 4.3M11.75 9.6c1.4.4 2.3 1.6 2.5 3.4" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3.25 13.25c.3-2.5 2.2-4 4.75-4s4.45 1.5 4.75 4" />
    </>
  ),
  phone: (
    <path d="M5.4 2.75H3.9c-.7 0-1.25.6-1.15 1.3a10.6 10.6 0 0 0 9.2 9.2c.7.1 1.3-.45 1.3-1.15v-1.5l-2.9-1.1-1.3 1.3A8.6 8.6 0 0 1 5.2 6.95l1.3-1.3z" />
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  reply: <path d="M6.5 3.75 2.75 7.5l3.75 3.75M3 7.5h5.75a4.25 4.25 0 0 1 4.25 4.25v.75" />,
  ringdash: <circle cx="8" cy="8" r="5.25" strokeDasharray="2.1 2.02" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.25 10.25 3.25 3.25" />
    </>
  ),
  sort: <path d="M5 3v10M5 13l-2.25-2.25M5 13l2.25-2.25M11 13V3M11 3 8.75 5.25M11 3l2.25 2.25" />,
  table: (
    <>
      <rect x="2.25" y="2.75" width="11.5" height="10.5" rx="2" />
      <path d="M2.25 6.25h11.5M6.25 6.25v7" />
    </>
  ),
  trash: (
    <path d="M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4.25 4.25l.6 8.1c.05.8.7 1.4 1.5 1.4h3.3c.8 0 1.45-.6 1.5-1.4l.6-8.1" />
  ),
  tune: (
    <>
      <path d="M2.5 5h5.25M12.25 5h1.25M2.5 11h1.25M8.25 11h5.25" />
      <circle cx="10" cy="5" r="1.9" />
      <circle cx="6" cy="11" r="1.9" />
    </>
  ),
  undo: <path d="M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6.25a3.5 3.5 0 0 1 0 7H6.5" />,
  up: <path d="M4.25 9.75 8 6l3.75 3.75" />,
  x: <path d="m4.5 4.5 7 7m0-7-7 7" />,
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** A sign beside words, or inside a named button: it says nothing by itself, so it is silent. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  const classes = ['i', name === 'mark' && 'mark', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
