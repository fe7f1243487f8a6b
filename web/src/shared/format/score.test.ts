import { describe, expect, it } from 'vitest';
import { onlyLevel, parseScore } from './score';

describe('a score', () => {
  it('is read level by level', () => {
    expect(parseScore('-2hard/-17medium/-1234soft')).toEqual({ hard: -2, medium: -17, soft: -1234 });
  });

  it('is nothing where the text is none', () => {
    expect(parseScore(null)).toBeUndefined();
    expect(parseScore('-12soft')).toBeUndefined();
  });

  it('gives the level a rule costs on, gains too', () => {
    expect(onlyLevel('0hard/-17medium/0soft')).toBe(-17);
    expect(onlyLevel('0hard/0medium/25soft')).toBe(25);
    expect(onlyLevel('0hard/0medium/0soft')).toBe(0);
  });
});
