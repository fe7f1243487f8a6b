import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

const MOST_RETRIES = 2;

/** What the service refused once it refuses again; only what did not arrive is worth another try. */
const worthRetrying = (failures: number, error: Error) =>
  !(error instanceof ProblemError && error.problem.status < 500) && failures < MOST_RETRIES;

export const newQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000 } } });
