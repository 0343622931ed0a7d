import { describe, expect, it } from 'vitest';
import type { ListReport } from '../report';
import { at, BRAM, ctx, EVA, ME, row } from '../test-ledger';
import { coverageSpan, listEntries } from './list';

const inbox: ListReport = { view: 'inbox', names: 'senders', newestPage: true, rows: [] };
const sentList: ListReport = { view: 'sent', names: 'recipients', newestPage: true, rows: [] };
const read = (list: ListReport, ...rows: ListReport['rows'][number][]) => listEntries({ ...list, rows }, ctx(at('20')));

describe('listEntries', () => {
  it('a sender whom a row names has replied by its time; I have not', () => {
    const [look, reply, ...rest] = read(inbox, row({ people: [ME, BRAM], time: at('9'), lastMessage: 'g:9' }));
    expect(look).toMatchObject({ kind: 'look', scope: 'row', newest: at('9'), people: [BRAM] });
    expect(reply).toMatchObject({ kind: 'reply', names: [], from: BRAM, time: at('9'), last: 'g:9' });
    expect(rest).toEqual([]);
  });

  it('a row of one sender, me, says how many messages are mine', () => {
    const entries = read(inbox, row({ people: [ME], time: at('9'), count: 3 }));
    expect(entries).toMatchObject([{ kind: 'look', onlyMine: true, count: 3, people: [] }]);
  });

  it('a row of Sent teaches recipients and time', () => {
    const touch = read(sentList, row({ people: [BRAM, EVA], time: at('9'), lastMessage: 'g:9' }))[1];
    expect(touch).toMatchObject({ kind: 'sent', names: ['g:9'], time: at('9'), opens: true });
    expect(touch).toHaveProperty('recipients.to', [BRAM, EVA]);
  });

  it('where it is not known what the names are, only the look is left', () => {
    const entries = read({ ...inbox, names: 'unknown', view: 'other' }, row({ time: at('9') }));
    expect(entries).toMatchObject([{ kind: 'look', people: [] }]);
  });

  it('R8: the same rows, seen again, are the same entries', () => {
    const rows = [row({ time: at('9'), lastMessage: 'g:9' })] as const;
    const again = listEntries({ ...sentList, rows }, ctx(at('24')));
    expect(again.map(({ id }) => id)).toEqual(read(sentList, ...rows).map(({ id }) => id));
  });
});

describe('coverageSpan', () => {
  const rows = [row({ time: at('10') }), row({ time: at('3') }), row({})];

  it('R21: the newest page of the inbox covers from its oldest row to now', () => {
    expect(coverageSpan({ ...inbox, rows }, at('20'))).toEqual([at('3'), at('20')]);
  });

  it('R21: an old row that was put on top (snoozed) covers nothing', () => {
    expect(coverageSpan({ ...inbox, rows: [row({ time: at('1') }), ...rows] }, at('20'))?.[0]).toBe(at('3'));
  });

  it('R21: other pages and other lists cover nothing', () => {
    expect(coverageSpan({ ...inbox, newestPage: false, rows }, at('20'))).toBeUndefined();
    expect(coverageSpan({ ...sentList, rows }, at('20'))).toBeUndefined();
    expect(coverageSpan(inbox, at('20'))).toBeUndefined();
  });
});
