import type { Issue, Problem } from '@client';

/** The service's answer to a request it could not meet (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** When the service wants to be asked again, in seconds; undefined where it did not say. */
  readonly retryAfter?: number;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** Everything that is wrong with the request, each with its place; maybe nothing. */
  get issues(): Issue[] {
    return this.problem.issues ?? [];
  }
}

/** Why nothing can be done at the moment, whatever is asked for; undefined for a trouble of the one request. */
export type Outage = 'signedOut' | 'busy' | 'unreachable';

export const outageOf = (error: Error | null | undefined): Outage | undefined => {
  if (!error) return undefined;
  if (!(error instanceof ProblemError))
    return error instanceof TypeError || error.name === 'FetchError' ? 'unreachable' : undefined;
  const { status } = error.problem;
  return status === 401
    ? 'signedOut'
    : status === 502 || status === 503 || status === 504
      ? 'busy'
      : undefined;
};

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'type' in body && 'status' in body;

const secondsOf = (retryAfter: string | null) =>
  retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;

/** Reads the problem from a response; where there is none, makes one from its status. */
export const toProblemError = async (response: Response): Promise<ProblemError> => {
  const body: unknown = await response.json().catch(() => undefined);
  const { status } = response;
  return new ProblemError(
    isProblem(body) ? body : { type: 'about:blank', title: String(status), status },
    secondsOf(response.headers.get('Retry-After')),
  );
};
