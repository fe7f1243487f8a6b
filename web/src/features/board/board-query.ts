import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { boardsApi } from '@/shared/api/client';
import { keys } from '@/shared/api/query-keys';

/** Which part of the board is shown. */
export interface BoardView {
  text?: string;
  agencyId?: string;
  problems?: boolean;
  ruleId?: string;
  /** From 0. */
  page: number;
}

export const PAGE_SIZE = 50;

/** One page of a plan's board; until the next one is there, the one before is shown. */
export const boardQuery = (planId: string, view: BoardView) =>
  queryOptions({
    queryKey: [...keys.plan(planId), 'board', view],
    queryFn: () => boardsApi.getPlanBoard({ planId, size: PAGE_SIZE, ...view }),
    placeholderData: keepPreviousData,
  });
