import { useEffect, useState } from 'react';
import { now } from '../../../lib/platform/clock';
import { usualWait } from '../../../lib/store/reply-waits';
import { db } from '../store';

/** Within how many working days nine of ten answers came: looked up once for each opening of the page, in its own time. */
export function useUsualWait(): number | undefined {
  const [wait, setWait] = useState<number>();
  useEffect(() => {
    let gone = false;
    // Only a help: where it can't be read, the setting stands without it.
    usualWait(db, now()).then(
      (found) => gone || setWait(found),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  return wait;
}
