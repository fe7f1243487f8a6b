import { QueryClient } from '@tanstack/react-query';
import { outageOf, ProblemError } from './problem';

const MOST_RETRIES = 2;

/** Milliseconds between tries while the service is busy, where it does not say itself: at least and at most. */
const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** What the service refused once it refuses again; a busy one is asked until it answers. */
const worthRetrying = (failures: number, error: Error) =>
  outageOf(error) === 'busy' ||
  (!(error instanceof ProblemError && error.problem.status < 500) && failures < MOST_RETRIES);

const waitBefore = (failures: number, error: Error) => {
  const asked = error instanceof ProblemError ? error.retryAfter : undefined;
  const wait = asked === undefined ? SHORTEST_WAIT * 2 ** failures : asked * 1_000;
  return Math.min(Math.max(wait, SHORTEST_WAIT), LONGEST_WAIT);
};

/** The service is mostly on this machine, which can be reached without any network. */
const networkMode = 'always';

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, retryDelay: waitBefore, staleTime: 5_000, networkMode },
      mutations: { networkMode },
    },
  });
