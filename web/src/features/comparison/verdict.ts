import type { ScoreLevel } from '@client';
import { parseScore } from '@/shared/format/score';

/** Which of two plans is better, on which level of the score, and by how much. */
export interface Verdict {
  side: 'left' | 'right';
  level: ScoreLevel;
  difference: number;
}

/** The verdict by the dearest level on which the scores differ; undefined where they are the same. */
export const verdictOf = (left: string, right: string): Verdict | undefined => {
  const [one, other] = [parseScore(left), parseScore(right)];
  if (!one || !other) return undefined;
  const gains: [ScoreLevel, number][] = [
    ['HARD', other.hard - one.hard],
    ['MEDIUM', other.medium - one.medium],
    ['SOFT', other.soft - one.soft],
  ];
  const [level, gain] = gains.find(([, some]) => some !== 0) ?? [];
  if (!level || !gain) return undefined;
  return { side: gain > 0 ? 'right' : 'left', level, difference: Math.abs(gain) };
};
