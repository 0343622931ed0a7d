import { expect, test } from 'vitest';
import { phrasesOf } from '../domain/chasing-phrases';
import { OUR_QUESTIONS } from '../text/questions/ours';
import { judgeWritten } from './written';

const judge = judgeWritten(OUR_QUESTIONS, phrasesOf({}));

test('R24: the choice has no question mark, and is an ask; R19: no closing word', () => {
  expect(judge('Zeg het maar: 1 nu / 2 later, namelijk … / 3 nee')).toEqual({
    ask: { question: 'choice', shape: 'choice', language: 'nl', form: 'informal' },
  });
});

test('R19: a short word without a question is a closing word', () => {
  expect(judge('Thanks, until Thursday!')).toEqual({ brief: true });
  expect(judge('Thursday at ten?')).toEqual({});
});

test('the mirror: a listed phrase, only where the list is given', () => {
  expect(judge('Nog even over de prijzen. Heb je ze?')).toEqual({ phrase: 'nog even' });
  expect(judgeWritten(OUR_QUESTIONS, [])('Nog even over de prijzen. Heb je ze?')).toEqual({});
});

test('no text seen, no verdict', () => expect(judge(' \n')).toEqual({}));
