import { expect, it } from 'vitest';
import { keep } from './keep';
import { conversationEntries } from './reading/conversation';
import { at, BRAM, collapsed, conversation, ctx, ME, shown, wire } from './test-ledger';

const read = (seenAt: number, whole: boolean) =>
  conversationEntries(conversation([shown(ME, 'g:1', at('2')), collapsed(BRAM)], { whole }), ctx(seenAt));

it('R8: a message stands as it was seen last', () => {
  const [early, late] = [wire('msg-a:r1', at('2'), {}, 5), wire('msg-a:r1', at('2'), {}, 9)];
  expect(keep(late, early)).toEqual(late);
  expect(keep(early, late)).toEqual(late);
});

it('R21: a reply that can lie until now stays at the earliest upper end', () => {
  const [early, late] = [read(at('9'), true)[1], read(at('20'), true)[1]];
  if (!early || !late) throw new Error('No reply');
  expect(keep(late, early)).toMatchObject({ time: at('9') });
  expect(keep(early, late)).toMatchObject({ time: at('9') });
});

it('R21: a conversation once seen whole stays so; the rest of a look is the latest', () => {
  const [early, late] = [read(at('9'), true)[2], read(at('20'), false)[2]];
  if (!early || !late) throw new Error('No look');
  expect(late).not.toHaveProperty('whole');
  expect(keep(early, late)).toMatchObject({ whole: true, seenAt: at('20') });
  expect(keep(late, early)).toMatchObject({ whole: true, seenAt: at('20') });
});

it('throws where it is asked of two', () => {
  expect(() => keep(wire('msg-a:r1', 1), wire('msg-a:r2', 1))).toThrow('Two entries');
});
