import { expect, test } from 'vitest';
import type { ListReport } from '../domain/report';
import { onlyNews } from './reports';

const list = (view: ListReport['view'], count = 1): ListReport => ({
  view,
  names: 'senders',
  newestPage: true,
  rows: [{ conversation: ['t:1'], people: [], count, draftPending: false }],
});

test('R8: the same report is sent once; a changed one again', () => {
  const sent: ListReport[] = [];
  const report = onlyNews<ListReport>((each) => sent.push(each));
  report([list('inbox')], 0);
  report([list('inbox')], 100);
  report([list('inbox', 2)], 200);
  expect(sent).toEqual([list('inbox'), list('inbox', 2)]);
});

test('R21: what was gone and is there again was looked at again, and so was what stays for long', () => {
  const sent: ListReport[] = [];
  const report = onlyNews<ListReport>((each) => sent.push(each));
  report([list('inbox')], 0);
  report([], 100);
  report([list('inbox')], 200);
  expect(sent).toHaveLength(2);
  report([list('inbox')], 200 + 599_999);
  expect(sent).toHaveLength(2);
  report([list('inbox')], 200 + 600_000);
  expect(sent).toHaveLength(3);
});
