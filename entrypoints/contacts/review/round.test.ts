import { describe, expect, it } from 'vitest';
import { back, current, figures, putBack, type Round, type Step, stepped, toAsk, type Way } from './round';

const begun: Round<string> = { people: ['Annelies', 'Bram', 'Claire'], steps: [] };
const step = (person: string, way: Way): Step<string> => ({ person, way, spent: 9_000 });
const kept = step('Annelies', 'keep');
const asked = step('Bram', 'ask');
const gone = step('Claire', 'let-go');
const walked = (...steps: Step<string>[]) => steps.reduce(stepped, begun);

describe('a round', () => {
  it('goes from one to the next, and ends', () => {
    expect(current(begun)).toBe('Annelies');
    expect(current(walked(kept))).toBe('Bram');
    expect(current(walked(kept, asked, gone))).toBeUndefined();
  });

  it('goes back a step at a time, from its end too, and not before its beginning', () => {
    expect(current(back(walked(kept, asked, gone)))).toBe('Claire');
    expect(current(back(back(walked(kept, asked))))).toBe('Annelies');
    expect(back(begun)).toEqual(begun);
  });

  it('says what came of it', () => {
    expect(figures(walked(kept, asked, gone))).toEqual({ keep: 1, ask: 1, later: 0, 'let-go': 1, answer: 0 });
    expect(toAsk(walked(kept, asked, gone))).toEqual(['Bram']);
  });

  it('who could not be kept comes once more at the end, the rest stays as it is', () => {
    const round = putBack(walked(kept, asked), kept);
    expect(round.people).toEqual(['Bram', 'Claire', 'Annelies']);
    expect(current(round)).toBe('Claire');
    expect(current(putBack(walked(kept), kept))).toBe('Bram');
    expect(current(putBack(walked(kept, asked, gone), gone))).toBe('Claire');
  });

  it('a step that was taken back is not put back', () => {
    expect(putBack(walked(), kept)).toEqual(begun);
  });
});
