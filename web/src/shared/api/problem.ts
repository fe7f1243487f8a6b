import type { Issue, Problem } from '@client';

/** The service's answer to a request it could not meet (RFC 9457). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }

  /** Everything that is wrong with the request, each with its place; maybe nothing. */
  get issues(): Issue[] {
    return this.problem.issues ?? [];
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'title' in body && 'status' in body;

/** Reads the problem from a response; where there is none, makes one from its status. */
export const toProblemError = async (response: Response): Promise<ProblemError> => {
  const body: unknown = await response.json().catch(() => undefined);
  const { status, statusText } = response;
  return new ProblemError(
    isProblem(body) ? body : { type: 'about:blank', title: statusText || String(status), status },
  );
};
