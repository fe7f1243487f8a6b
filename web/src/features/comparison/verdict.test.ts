import { expect, it } from 'vitest';
import { verdictOf } from './verdict';

it('goes by the dearest level on which the scores differ', () => {
  expect(verdictOf('0hard/-3medium/-900soft', '0hard/-1medium/-5000soft')).toEqual({
    side: 'right',
    level: 'MEDIUM',
    difference: 2,
  });
  expect(verdictOf('0hard/0medium/-900soft', '-2hard/0medium/-10soft')).toEqual({
    side: 'left',
    level: 'HARD',
    difference: 2,
  });
  expect(verdictOf('0hard/0medium/-900soft', '0hard/0medium/-938soft')).toEqual({
    side: 'left',
    level: 'SOFT',
    difference: 38,
  });
});

it('prefers neither of two plans of one score', () => {
  expect(verdictOf('0hard/-3medium/-900soft', '0hard/-3medium/-900soft')).toBeUndefined();
});
