import { expect, it } from 'vitest';
import { aBoard, aCell } from '@/testing/samples';
import { isHighlighted } from './highlight';

const board = aBoard([aCell({ periodId: 'a' }), aCell({ periodId: 'b' })]);
const shown = (highlight: Parameters<typeof isHighlighted>[2]) =>
  board.rows.flatMap((row) => row.cells.map((cell) => isHighlighted(row, cell, highlight)));

it('marks the place in its periods', () => {
  expect(shown({ placeIds: ['s-001'], periodIds: ['b'] })).toEqual([false, true]);
});

it('marks the place in every period where none is named', () => {
  expect(shown({ placeIds: ['s-001'] })).toEqual([true, true]);
});

it('marks nothing where nothing is looked at', () => {
  expect(shown({})).toEqual([false, false]);
});
