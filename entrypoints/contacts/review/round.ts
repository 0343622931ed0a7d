/** One round of the Friday review, as far as it has come. Pure: what is kept of it is the store's. */

/** What the rep did about a person. `ask` is a mark for the end of the round, and no decision; `answer`: noted what they said. */
export type Way = 'keep' | 'ask' | 'later' | 'let-go' | 'answer';

export interface Step<P> {
  readonly person: P;
  readonly way: Way;
  /** How long the card stood there. ms */
  readonly spent: number;
}

/** The n-th step is about the n-th person; who comes after the steps, is there now. */
export interface Round<P, S extends Step<P> = Step<P>> {
  readonly people: readonly P[];
  readonly steps: readonly S[];
}

/** @returns undefined at the end */
export function current<P>({ people, steps }: Round<P>): P | undefined {
  return people[steps.length];
}

export function stepped<P, S extends Step<P>>({ people, steps }: Round<P, S>, step: S): Round<P, S> {
  return { people, steps: [...steps, step] };
}

/** One step back: that person is there again. */
export function back<P, S extends Step<P>>({ people, steps }: Round<P, S>): Round<P, S> {
  return { people, steps: steps.slice(0, -1) };
}

/** A step that could not be kept, however many were taken since: its person comes once more, at the end. */
export function putBack<P, S extends Step<P>>({ people, steps }: Round<P, S>, step: S): Round<P, S> {
  if (!steps.includes(step)) return { people, steps };
  return {
    people: [...people.filter((person) => person !== step.person), step.person],
    steps: steps.filter((one) => one !== step),
  };
}

/** How many were kept, are to be asked, and so on. */
export function figures<P>({ steps }: Round<P>): Readonly<Record<Way, number>> {
  const of = (way: Way) => steps.filter((step) => step.way === way).length;
  return { keep: of('keep'), ask: of('ask'), later: of('later'), 'let-go': of('let-go'), answer: of('answer') };
}

export function toAsk<P>({ steps }: Round<P>): readonly P[] {
  return steps.filter(({ way }) => way === 'ask').map(({ person }) => person);
}
