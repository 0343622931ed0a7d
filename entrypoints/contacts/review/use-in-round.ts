/** How many are in the round: what the bar shows beside its name. */
export function useInRound(): number | undefined {
  return undefined;
}
