import { Segmented } from '../../../components/segmented';
import { useSpeech } from '../../../components/speech';
import { Switch } from '../../../components/switch';
import type { Settings } from '../../../lib/store/records';
import { asking } from '../../../lib/text/asking';
import { text } from '../../../lib/text/catalogue';
import { options } from '../../../lib/text/options';
import { settings as words } from '../../../lib/text/settings';
import { useCadence } from '../counting/use-cadence';
import type { Group } from '../setting';
import type { Change } from '../use-change';
import { MyName } from './my-name';
import { QuestionList } from './question-list';
import '../radio.css';
import './question.css';

/** The direct question (R24): its words and order, how they are addressed, what is shown, how long silence lasts. */
export function useQuestion(settings: Settings, change: Change): Group {
  const { locale } = useSpeech();
  const { cadence, number } = useCadence(settings, change);
  const o = text(options, locale);
  const t = text(asking, locale);
  const w = text(words, locale);
  const { questions, form, showFirst, myName } = settings;

  const formNames = { theirs: t.theirs, formal: t.formal, informal: t.informal } as const;
  const formSays = { theirs: t.formTheirs, formal: t.formFormal, informal: t.formInformal } as const;
  const onOff = (on: boolean) => (on ? t.on : t.off);
  const asOpened = JSON.stringify(questions) === JSON.stringify(change.opened.questions);
  // The questions have no short name for what they were.
  const wasQuestions = {
    says: o.changed,
    back: o.back,
    backName: o.backName(t.which, t.asOpened),
    restore: () => void change.make('questions', t.backAsOpened, () => change.opened.questions),
  };

  return {
    id: 'question',
    heading: o.question,
    settings: [
      {
        id: 'questions',
        name: t.which,
        says: t.whichSays,
        under: (
          <QuestionList
            questions={questions}
            form={form === 'informal' ? 'informal' : 'formal'}
            change={(says, to) => void change.make('questions', says, to)}
          />
        ),
        ...(asOpened ? {} : { was: wasQuestions }),
      },
      {
        id: 'form',
        name: t.form,
        says: formSays[form],
        control: (
          <Segmented
            label={t.form}
            value={form}
            options={(['theirs', 'formal', 'informal'] as const).map((value) => ({ value, label: formNames[value] }))}
            onChange={(to) => void change.make('form', `${t.form}: ${formNames[to]}`, () => to)}
          />
        ),
        ...change.was('form', t.form, (value) => formNames[value]),
      },
      {
        id: 'showFirst',
        name: t.showFirst,
        says: showFirst ? t.showFirstOn : t.showFirstOff,
        control: (
          <Switch
            label={t.showFirst}
            on={showFirst}
            describedBy="says-showFirst"
            onChange={(on) => void change.make('showFirst', `${t.showFirst}: ${onOff(on)}`, () => on)}
          />
        ),
        ...change.was('showFirst', t.showFirst, onOff),
      },
      number('askWait', [1, 20], t.askWait, t.askWaitSays(cadence.askWait), w.waitUnit),
      {
        id: 'myName',
        name: t.myName,
        says: myName === '' ? t.myNameNone : t.myNameSays(myName),
        control: (
          <MyName
            value={myName}
            onChange={(name) => void change.make('myName', `${t.myName}: ${t.myNameTo(name)}`, () => name)}
          />
        ),
        ...change.was('myName', t.myName, t.myNameTo),
      },
    ],
  };
}
