import type { BoardCell, BoardRow } from '@client';

/** What to show up in the board: a rule, or one place of it. */
export interface Highlight {
  ruleId?: string;
  /** Ids of posts or sites. */
  placeIds?: string[];
  periodIds?: string[];
}

const isPlace = (row: BoardRow, ids: string[]) =>
  ids.includes(row.postId) || row.sites.some((site) => ids.includes(site.id));

/** Whether the cell is (a part of) the place, or, where there is none, the rule costs something there. */
export const isHighlighted = (row: BoardRow, cell: BoardCell, highlight: Highlight): boolean => {
  const { ruleId, placeIds, periodIds } = highlight;
  if (placeIds?.length) {
    return isPlace(row, placeIds) && (!periodIds?.length || periodIds.includes(cell.periodId));
  }
  return ruleId !== undefined && cell.brokenRules.some((cost) => cost.ruleId === ruleId);
};
