import { text } from '../../../lib/text/catalogue';
import { dayText } from '../../../lib/text/dates';
import { factText } from '../../../lib/text/fact';
import type { Speech } from '../../../lib/text/locale';
import { review } from '../../../lib/text/review';
import { calledIn } from './called-in';
import { current } from './round';
import type { News, UseRound } from './use-round';

/** What happened, and who is there now: for those who listen. */
export function newsText(news: News, round: UseRound['round'], speech: Speech): string {
  const t = text(review, speech.locale);
  if (news.code === 'taken') {
    const { way, person, decision } = news.step;
    const name = calledIn(person);
    const day = decision?.code === 'later' ? dayText(speech, decision.until) : '';
    return `${t.said[way](name, day)} ${there(round, speech)}`;
  }
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
