import type { ConversationReport, ListReport } from '../domain/report';

/** An unchanged page is reported again after this long: that it was still looked at is a fact too (R21). ms. */
const STILL_THERE = 600_000;

/**
 * Passes on what is new: a report whose like was sent a moment ago is the same one (R8 would drop it anyway; this
 * spares the trip). What left the page is forgotten, so that opening it again is reported again.
 */
export function onlyNews<T extends ConversationReport | ListReport>(send: (report: T) => void) {
  let sent = new Map<string, number>();
  return (reports: readonly T[], now: number) => {
    const next = new Map<string, number>();
    for (const report of reports) {
      const print = JSON.stringify(report);
      const before = sent.get(print);
      const fresh = before !== undefined && now - before < STILL_THERE;
      next.set(print, fresh ? before : now);
      if (!fresh) send(report);
    }
    sent = next;
  };
}
