import type { text } from '../../lib/text/catalogue';
import type { options } from '../../lib/text/options';
import type { Counts } from './counts';

type Words = ReturnType<typeof text<(typeof options)['en']>>;

/** What a change came to, in one line: "3 people are waiting again". Undefined where it moved nobody. */
export function effectOf(before: Counts, after: Counts, t: Words): string | undefined {
  const waiting = after.waiting - before.waiting;
  const due = after.due - before.due;
  if (waiting > 0) return t.waitAgain(waiting);
  if (due !== 0) return due > 0 ? t.dueMore(due) : t.dueLess(-due);
  return waiting < 0 ? t.waitNoMore(-waiting) : undefined;
}
