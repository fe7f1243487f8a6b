import { type APIRequestContext, expect } from '@playwright/test';
import { readFileSync } from 'node:fs';

interface Stored {
  id: string;
}

interface Plan extends Stored {
  status: string;
}

const post = async <T>(request: APIRequestContext, path: string, data?: object) => {
  const response = await request.post(`/api/v1${path}`, { data });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()) as T;
};

const planOf = (request: APIRequestContext, datasetId: string, seed: number, seconds = 1) =>
  post<Plan>(request, '/plans', { datasetId, seed, seconds });

const solved = async (request: APIRequestContext, { id }: Plan) => {
  await expect
    .poll(async () => ((await (await request.get(`/api/v1/plans/${id}`)).json()) as Plan).status)
    .toMatch(/SOLVED|STOPPED/);
  return id;
};

/** Taierzhuang with half of its people: seats must stay empty, and repairs can be found. */
export const shortDataset = (): object => {
  const whole = JSON.parse(readFileSync('../data/datasets/taierzhuang-2022.json', 'utf8')) as {
    supervisors: object[];
  };
  return { ...whole, title: '缺员数据', supervisors: whole.supervisors.slice(0, 6) };
};

/** Every page of the product: each kind, and each state that looks different. */
export const PLACES = [
  'home',
  'dataset',
  'dataset with shortages',
  'plan',
  'plan with empty seats',
  'plan of a city',
  'comparison',
  'no such plan',
  'no such page',
] as const;

/** The address of every place, with something on it. */
export const everyPlace = async (
  request: APIRequestContext,
): Promise<Record<(typeof PLACES)[number], string>> => {
  const mines = await post<Stored>(request, '/datasets?demo=taierzhuang-2022');
  const short = await post<Stored>(request, '/datasets', shortDataset());
  const left = await solved(request, await planOf(request, mines.id, 1));
  const right = await solved(request, await planOf(request, mines.id, 2));
  const lacking = await solved(request, await planOf(request, short.id, 1));
  const large = await post<Stored>(request, '/datasets?demo=weihai-2021');
  const city = await solved(request, await planOf(request, large.id, 1, 3));
  return {
    home: '/',
    dataset: `/datasets/${mines.id}`,
    'dataset with shortages': `/datasets/${short.id}`,
    plan: `/plans/${left}`,
    'plan with empty seats': `/plans/${lacking}`,
    'plan of a city': `/plans/${city}`,
    comparison: `/comparison?left=${left}&right=${right}`,
    'no such plan': '/plans/nothing',
    'no such page': '/nothing',
  };
};

/** The address of a plan that is still searched for: of a city, which is not at its bound before somebody stops it. */
export const planInTheMaking = async (request: APIRequestContext) => {
  const city = await post<Stored>(request, '/datasets?demo=weihai-2021');
  const { id } = await planOf(request, city.id, 3, 600);
  return `/plans/${id}`;
};
