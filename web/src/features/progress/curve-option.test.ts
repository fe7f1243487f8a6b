import { expect, it } from 'vitest';
import { curveOption } from './curve-option';

const words = { soft: 'Soft', empty: 'Empty', seconds: 's' };

it('draws the soft score and the empty seats of events that have a score', () => {
  const option = curveOption(
    [
      { number: 1, status: 'QUEUED', seconds: 0 },
      { number: 2, status: 'SOLVING', seconds: 1.5, score: '0hard/-4medium/-900soft', empty: 4 },
    ],
    words,
  );
  expect(option.series.map((series) => series.data)).toEqual([[[1.5, -900]], [[1.5, 4]]]);
});
