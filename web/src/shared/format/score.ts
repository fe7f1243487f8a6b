/** A score's three levels; from the dearest to the cheapest. */
export interface ScoreLevels {
  hard: number;
  medium: number;
  soft: number;
}

const PATTERN = /^(-?\d+)hard\/(-?\d+)medium\/(-?\d+)soft$/;

/** Reads a score such as `0hard/0medium/-1234soft`; undefined where the text is none. */
export const parseScore = (text: string | null | undefined): ScoreLevels | undefined => {
  const match = PATTERN.exec(text ?? '');
  return match ? { hard: Number(match[1]), medium: Number(match[2]), soft: Number(match[3]) } : undefined;
};

/** The one level of a rule's part of a score that is not 0; 0 where all are. */
export const onlyLevel = (text: string): number => {
  const score = parseScore(text);
  return score ? score.hard || score.medium || score.soft : 0;
};
