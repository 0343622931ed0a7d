import { judgeWritten } from '../../lib/classify/written';
import { phrasesOf } from '../../lib/domain/chasing-phrases';
import { AS_WRITTEN, type Question } from '../../lib/domain/question';
import type { JudgeWritten } from '../../lib/domain/report';
import { unlessClosed } from '../../lib/store/database';
import { readSettings } from '../../lib/store/settings';
import { questionsOf } from '../../lib/text/questions/own-questions';
import type { Parts } from './parts';

/** What the rep asks with, and the judge of what the rep writes. */
export interface OwnWords {
  readonly questions: readonly Question[];
  readonly judge: JudgeWritten;
  /** Changes with them. */
  readonly key: string;
}

/**
 * The questions and phrases as they are at this moment (R24: compared at the moment of sending). Phrases are looked for
 * only where the mirror is on. While the store can't be opened, our own questions as we wrote them.
 */
export async function ownWords({ db }: Parts): Promise<OwnWords> {
  const settings = await unlessClosed(db, () => readSettings(db));
  const mirror = settings?.mirror.on ? settings.mirror.phrases : undefined;
  const asked = settings?.questions ?? AS_WRITTEN;
  const questions = questionsOf(asked);
  const judge = judgeWritten(questions, mirror ? phrasesOf(mirror) : []);
  return { questions, judge, key: JSON.stringify([asked, mirror]) };
}
