/** What the rep can press in the line. Nothing here sends. */
export interface Presses {
  insert(): void;
  /** ×, for this draft and what the background makes of it. */
  close(): void;
  never(): void;
  /** R22: the entry `target` counts, or not. */
  flip(target: string, counts: boolean): void;
  openLedger(): void;
}
