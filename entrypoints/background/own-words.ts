import { phrasesOf } from '../../lib/classify/phrases/chasing';
import { judgeWritten } from '../../lib/classify/written';
import { AS_WRITTEN } from '../../lib/domain/question';
import type { JudgeWritten } from '../../lib/domain/report';
import { unlessClosed } from '../../lib/store/database';
import { readSettings } from '../../lib/store/settings';
import { questionsOf } from '../../lib/text/questions/own-questions';
import type { Parts } from './parts';

/**
 * The judge of what the rep writes, by the questions and phrases as they are at this moment (R24: compared at the moment
 * of sending). Phrases are looked for only where the mirror is on.
 */
export async function ownJudge({ db }: Parts): Promise<JudgeWritten> {
  const settings = await unlessClosed(db, () => readSettings(db));
  const mirror = settings?.mirror.on ? phrasesOf(settings.mirror.phrases) : [];
  return judgeWritten(questionsOf(settings?.questions ?? AS_WRITTEN), mirror);
}
