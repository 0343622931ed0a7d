/** What stands before a fact of the line in place of its dots: paths on a grid of 16 px. They arrive with the view. */
export const FACT_SIGNS = {
  /** A pause: the clock stands still. */
  away: 'M13.25 8a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0zM6.6 6.2v3.6M9.4 6.2v3.6',
  /** A dash: it is closed. */
  'said-no': 'M4 8h8',
  /** A letter with a cross. */
  'not-delivered':
    'M13.9 6.5V5.25a2 2 0 0 0-2-2h-7.8a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2H7M2.6 4.5 8 8.6l3.4-2.6M10.5 10l3 3m0-3-3 3',
} as const;
