import { useQuery } from '@tanstack/react-query';
import { Checkbox, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { PagedView } from '@/shared/ui/paged-view';
import { RecordItem, Records } from '@/shared/ui/records';
import { plansQuery } from './plans-query';
import { ScoreLine } from './score-line';
import { StatusTag } from './status-tag';

const PAGE_SIZE = 10;

interface Props {
  /** Only the plans of this dataset. */
  datasetId?: string;
  /** Ids of the chosen plans; without it plans cannot be chosen. */
  chosen?: string[];
  onChoose?: (planIds: string[]) => void;
}

/** Plans, the newest first. */
export const PlanList = ({ datasetId, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const [page, setPage] = useState(0);
  const query = useQuery(plansQuery(page, PAGE_SIZE, datasetId));
  const toggle = (id: string, on: boolean) =>
    onChoose?.(on ? [...(chosen ?? []), id] : (chosen ?? []).filter((other) => other !== id));
  return (
    <PagedView query={query} page={page} pageSize={PAGE_SIZE} pageOf={(data) => data.page} onPage={setPage}>
      {({ items, page: { totalItems } }) =>
        totalItems === 0 ? (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={t(datasetId ? 'plans.noneOfDataset' : 'plans.none')}
          />
        ) : (
          <Records label={t('plans.title')}>
            {items.map((plan) => (
              <RecordItem
                key={plan.id}
                title={<Link to={`/plans/${plan.id}`}>{plan.name}</Link>}
                tags={<StatusTag status={plan.status} />}
                figures={<ScoreLine plan={plan} />}
                note={t('plans.made', {
                  when: instant(plan.createdAt),
                  seconds: number(plan.seconds),
                  seed: plan.seed,
                })}
                actions={
                  chosen && (
                    <Checkbox
                      checked={chosen.includes(plan.id)}
                      disabled={!plan.score || (chosen.length === 2 && !chosen.includes(plan.id))}
                      aria-label={t('comparison.choose', { name: plan.name })}
                      onChange={(event) => toggle(plan.id, event.target.checked)}
                    >
                      {t('comparison.compare')}
                    </Checkbox>
                  )
                }
              />
            ))}
          </Records>
        )
      }
    </PagedView>
  );
};
