import { useQuery } from '@tanstack/react-query';
import type { Ref } from '@client';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { Pager } from '@/shared/ui/pager';
import { QueryView } from '@/shared/ui/query-view';
import { Section } from '@/shared/ui/section';
import { BoardFilters } from './board-filters';
import { boardQuery, type BoardView, PAGE_SIZE } from './board-query';
import { BoardTable } from './board-table';
import type { Highlight } from './highlight';

interface Props {
  planId: string;
  view: BoardView;
  agencies: Ref[];
  rule?: { id: string; title: string };
  highlight: Highlight;
  onChange: (change: Partial<BoardView>) => void;
}

/** The plan as a table of posts and periods, filtered and paged. */
export const BoardSection = ({ planId, view, agencies, rule, highlight, onChange }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const query = useQuery(boardQuery(planId, view));
  const total = query.data?.page.totalItems ?? 0;
  return (
    <Section title={t('board.title')} note={query.data && t('board.posts', { number: number(total) })}>
      <BoardFilters
        view={view}
        agencies={agencies}
        rule={rule}
        onChange={(change) => onChange({ page: 0, ...change })}
      />
      <QueryView query={query}>
        {(board) =>
          board.rows.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('board.none')} />
          ) : (
            <BoardTable board={board} highlight={highlight} />
          )
        }
      </QueryView>
      <Pager
        style={{ marginTop: 12 }}
        page={view.page}
        pageSize={PAGE_SIZE}
        totalItems={total}
        onPage={(page) => onChange({ page })}
      />
    </Section>
  );
};
