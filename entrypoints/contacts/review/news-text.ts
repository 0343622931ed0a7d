import { decidedText } from '../../../lib/text/acts';
import { text } from '../../../lib/text/catalogue';
import { factText } from '../../../lib/text/fact';
import type { Speech } from '../../../lib/text/locale';
import { review } from '../../../lib/text/review';
import { calledIn } from './called-in';
import { current } from './round';
import type { News, Taken, UseRound } from './use-round';

/** What happened, and who is there now: for those who listen. */
export function newsText(news: News, round: UseRound['round'], speech: Speech): string {
  const t = text(review, speech.locale);
  if (news.code === 'taken') return `${tookText(news.step, speech)} ${there(round, speech)}`;
  if (news.code === 'back') return `${t.undone} ${there(round, speech)}`;
  if (news.code === 'not-undone') return t.notUndone;
  return (news.code === 'not-kept' ? t.notKept : t.notOpened)(calledIn(news.person));
}

function there(round: UseRound['round'], speech: Speech): string {
  const t = text(review, speech.locale);
  const person = round && current(round);
  if (!person) return t.end;
  return t.next(round.steps.length + 1, round.people.length, calledIn(person), factText(person.tally, speech));
}

function tookText({ person, decision }: Taken, speech: Speech): string {
  const name = calledIn(person);
  return decision ? decidedText(name, decision, speech) : text(review, speech.locale).saidAsk(name);
}
