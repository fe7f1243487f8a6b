import { expect, it } from 'vitest';
import en from './en.json';
import zhCN from './zh-cn.json';

const keys = (node: object, path = ''): string[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keys(value, `${path}${key}.`) : `${path}${key}`,
  );

/** Chinese has no singular. */
const isSingular = (key: string) => key.endsWith('_one');

const places = (node: object): Record<string, string[]> =>
  Object.fromEntries(
    keys(node)
      .filter((key) => !isSingular(key))
      .map((key) => {
        const text = key
          .split('.')
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], node);
        return [key, (String(text).match(/\{\{\w+\}\}/g) ?? []).sort()];
      }),
  );

it('says everything in both languages, with the same places to fill', () => {
  expect(places(en)).toEqual(places(zhCN));
});
