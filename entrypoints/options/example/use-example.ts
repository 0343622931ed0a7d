import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CorrectionEntry } from '../../../lib/domain/ledger';
import type { Speech } from '../../../lib/text/locale';
import { ExampleAnswers, type Said, type World } from './example-answers';
import { type ExampleLine, exampleLine } from './example-line';
import { exampleView, type LineSettings } from './example-view';

interface ExampleParts {
  readonly root: RefObject<HTMLElement | null>;
  readonly body: RefObject<HTMLElement | null>;
  readonly tools: RefObject<HTMLElement | null>;
}

export interface ExampleState {
  /** What the last press would do in Gmail; undefined: there is nothing to say of it. */
  readonly said: Said | undefined;
  /** The rep has written in it, or put the question in. */
  readonly touched: boolean;
  /** There is something to say to Marieke now. */
  readonly speaks: boolean;
  readonly unanswered: number;
  /** As a new draft. */
  again(): void;
}

/**
 * The real line, living in the example: it follows the settings at once, and is made anew for a new draft.
 * @param words what stands in the body of a new draft
 */
export function useExample(
  { root, body, tools }: ExampleParts,
  settings: LineSettings,
  speech: Speech,
  words: string,
): ExampleState {
  const [round, setRound] = useState(0);
  const [said, tell] = useState<Said>();
  const [touched, touch] = useState(false);
  const [corrections, setCorrections] = useState<readonly CorrectionEntry[]>([]);
  const world = useRef<World>({ settings, speech, corrections });
  const line = useRef<ExampleLine>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is a new draft
  useEffect(() => {
    if (body.current) body.current.textContent = words;
  }, [body, words, round]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is a new line
  useEffect(() => {
    if (!root.current || !body.current || !tools.current) return;
    const correct = (entry: CorrectionEntry) => {
      world.current = { ...world.current, corrections: [...world.current.corrections, entry] };
      setCorrections(world.current.corrections);
    };
    const { say } = new ExampleAnswers(() => world.current, correct, tell);
    const made = exampleLine({ root: root.current, body: body.current, tools: tools.current }, say);
    line.current = made;
    return () => made.remove();
  }, [root, body, tools, round]);

  useEffect(() => {
    world.current = { settings, speech, corrections };
    line.current?.changed();
  }, [settings, speech, corrections]);

  useEffect(() => {
    const editor = body.current;
    const typed = () => touch(true);
    editor?.addEventListener('input', typed);
    return () => editor?.removeEventListener('input', typed);
  }, [body]);

  const { view, unanswered } = exampleView(settings, corrections, speech);
  return {
    said,
    touched,
    speaks: view !== undefined,
    unanswered,
    again() {
      tell(undefined);
      touch(false);
      setCorrections([]);
      setRound((n) => n + 1);
    },
  };
}
