import type { WeightRange } from '@client';

export type Side = 'below' | 'above';

/** Hides what floating-point numbers add at the far end, so that 1.1 stays 1.1. */
const hundredths = (weight: number) => Number((weight * 100).toFixed(6));

/** The lowest weight, rounded up to two decimals, at which no other known plan is better; undefined where unknown. */
export const lowest = ({ lower, triedBelow }: WeightRange) =>
  lower ? Math.ceil(hundredths(lower.weight)) / 100 : triedBelow ? 0 : undefined;

/** The highest weight likewise, rounded down; infinite where any weight will do. */
export const highest = ({ upper, triedAbove }: WeightRange) =>
  upper ? Math.floor(hundredths(upper.weight)) / 100 : triedAbove ? Infinity : undefined;

/** The limit of the range on that side. */
export const limitOf = (range: WeightRange, side: Side) =>
  side === 'below' ? lowest(range) : highest(range);
