import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The service that tests talk to; each test says what it answers. */
export const service = setupServer();

const at = (path: string) => `*/api/v1${path}`;

/** From now on the path answers with this body. */
export const answering = (path: string, body: object) => {
  service.use(http.get(at(path), () => HttpResponse.json(body)));
};

/** From now on posts to the path are kept in the list and answered with this body. */
export const accepting = (path: string, body: object, posts: unknown[] = []) => {
  service.use(
    http.post(at(path), async ({ request }) => {
      posts.push(await request.json().catch(() => undefined));
      return HttpResponse.json(body, { status: 201 });
    }),
  );
};

/** From now on the path refuses with this problem. */
export const refusing = (
  method: 'get' | 'post',
  path: string,
  problem: { type: string; status: number; title: string },
) => {
  service.use(
    http[method](at(path), () =>
      HttpResponse.json(
        { ...problem },
        {
          status: problem.status,
          headers: { 'Content-Type': 'application/problem+json' },
        },
      ),
    ),
  );
};
