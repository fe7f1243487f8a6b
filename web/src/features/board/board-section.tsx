import { useQuery } from '@tanstack/react-query';
import type { Ref } from '@client';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { PagedView } from '@/shared/ui/paged-view';
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
  return (
    <Section
      title={t('board.title')}
      note={query.data && t('board.posts', { number: number(query.data.page.totalItems) })}
    >
      <BoardFilters
        view={view}
        agencies={agencies}
        rule={rule}
        onChange={(change) => {
          onChange({ page: 0, ...change });
        }}
      />
      <PagedView
        query={query}
        page={view.page}
        pageSize={PAGE_SIZE}
        pageOf={(board) => board.page}
        onPage={(page) => {
          onChange({ page });
        }}
      >
        {(board) =>
          board.rows.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('board.none')} />
          ) : (
            <BoardTable board={board} highlight={highlight} />
          )
        }
      </PagedView>
    </Section>
  );
};
