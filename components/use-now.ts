import { useEffect, useState } from 'react';

/**
 * The time (ms UTC), told anew at the turn of each minute.
 * @param every another step in ms, such as a second while something counts down
 */
export function useNow(every: number | undefined = 60_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const left = every - (Date.now() % every);
    const timer = setTimeout(() => setNow(Date.now()), left);
    return () => clearTimeout(timer);
  });
  return now;
}
