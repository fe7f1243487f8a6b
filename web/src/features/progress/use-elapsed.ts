import type { PlanEvent } from '@client';
import { useEffect, useState } from 'react';

/** Milliseconds between two looks at the clock. */
const TICK = 1_000;

/** Seconds since solving began: those of the newest event, and what has passed since it came. */
export const useElapsed = (newest: PlanEvent | undefined): number => {
  const [since, setSince] = useState({ number: 0, seconds: 0 });
  const { number = 0, status, seconds = 0 } = newest ?? {};
  useEffect(() => {
    if (status !== 'SOLVING') return;
    const came = performance.now();
    const clock = setInterval(() => {
      setSince({ number, seconds: (performance.now() - came) / 1_000 });
    }, TICK);
    return () => {
      clearInterval(clock);
    };
  }, [number, status]);
  return seconds + (since.number === number ? since.seconds : 0);
};
