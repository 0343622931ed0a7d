import { useEffect, useState } from 'react';

/** Which of these parts of the page is being read: the first that reaches below the upper edge. */
export function usePlace(ids: readonly string[]): string | undefined {
  const [place, setPlace] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const look = () => {
      const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight && scrollY > 0;
      const below = (id: string) => (document.getElementById(id)?.getBoundingClientRect().bottom ?? 0) > 96;
      const all = key.split(' ');
      setPlace(atEnd ? all.at(-1) : all.find(below));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [key]);
  return place;
}
