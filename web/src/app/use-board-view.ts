import { useSearchParams } from 'react-router';
import type { BoardView } from '@/features/board/board-query';

const NAMES = ['text', 'agencyId', 'problems', 'ruleId', 'page'] as const;

type Values = Partial<Record<(typeof NAMES)[number] | 'rule', string | number | boolean>>;

/** Which part of the board is shown and which rule is looked at; kept in the address, so that it can be sent on. */
export const useBoardView = () => {
  const [params, setParams] = useSearchParams();
  const get = (name: string) => params.get(name) ?? undefined;
  const view: BoardView = {
    text: get('text'),
    agencyId: get('agencyId'),
    problems: get('problems') === 'true' || undefined,
    ruleId: get('ruleId'),
    page: Number(get('page') ?? 0),
  };
  const write = (values: Values) => {
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) {
          if (value) after.set(name, String(value));
          else after.delete(name);
        }
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return {
    view,
    ruleId: get('rule'),
    change: (change: Partial<BoardView>) => {
      write(Object.fromEntries(NAMES.filter((name) => name in change).map((name) => [name, change[name]])));
    },
    chooseRule: (rule: string | undefined) => {
      write({ rule, ruleId: undefined, text: undefined, page: 0 });
    },
  };
};
