import { useQuery } from '@tanstack/react-query';
import { Alert, Breadcrumb, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { DatasetNumbers } from '@/features/datasets/dataset-numbers';
import { datasetQuery } from '@/features/datasets/dataset-query';
import { ShortagesView } from '@/features/datasets/shortages-view';
import { ValidationView } from '@/features/datasets/validation-view';
import { WorkbookDrop } from '@/features/imports/workbook-drop';
import { PlanList } from '@/features/plans/plan-list';
import { RepairsSection } from '@/features/repairs/repairs-section';
import { SolveDialog } from '@/features/solve/solve-dialog';
import { DatasetTags } from '@/shared/ui/dataset-tags';
import { QueryView } from '@/shared/ui/query-view';
import { Section } from '@/shared/ui/section';
import styles from './pages.module.css';

/**
 * A dataset: what it holds, what is wrong with it, who is missing and what to change, and its plans. Nothing chosen for
 * one dataset is taken along to another.
 */
export const DatasetPage = () => {
  const { datasetId = '' } = useParams();
  return <DatasetOfId key={datasetId} datasetId={datasetId} />;
};

const DatasetOfId = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useQuery(datasetQuery(datasetId));
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/">{t('nav.home')}</Link> }, { title: t('words.dataset') }]} />
      <QueryView query={query}>
        {(dataset) => (
          <>
            <title>{`${dataset.title} · ${t('app.name')}`}</title>
            <div className={styles.head}>
              <h1>{dataset.title}</h1>
              <DatasetTags programme={dataset.programme} level={dataset.level} />
              <div className={styles.actions}>
                <Button
                  type="primary"
                  disabled={dataset.errors > 0}
                  onClick={() => {
                    setAsking(true);
                  }}
                >
                  {t('solve.open')}
                </Button>
              </div>
            </div>
            <Section title={t('datasets.numbers')}>
              <DatasetNumbers dataset={dataset} />
              {dataset.errors > 0 && <Alert type="warning" showIcon title={t('datasets.incomplete')} />}
              {dataset.source && <p className={styles.note}>{dataset.source}</p>}
              {dataset.origin && (
                <Link to={`/datasets/${dataset.origin.datasetId}`}>{t('datasets.origin')}</Link>
              )}
            </Section>
            <Section
              title={t('plans.title')}
              actions={
                <Button
                  disabled={chosen.length !== 2}
                  onClick={() => void navigate(`/comparison?left=${chosen[0]}&right=${chosen[1]}`)}
                >
                  {t('comparison.open')}
                </Button>
              }
            >
              <PlanList datasetId={datasetId} chosen={chosen} onChoose={setChosen} />
            </Section>
            <Section title={t('imports.title')}>
              <WorkbookDrop datasetId={datasetId} />
            </Section>
            {dataset.errors === 0 && (
              <>
                <Section title={t('shortages.title')}>
                  <ShortagesView datasetId={datasetId} />
                </Section>
                <RepairsSection datasetId={datasetId} />
              </>
            )}
            <Section title={t('issues.title')}>
              <ValidationView datasetId={datasetId} />
            </Section>
            <SolveDialog
              subject={asking ? { source: { datasetId }, title: dataset.title } : undefined}
              onClose={() => {
                setAsking(false);
              }}
              onStarted={(plan) => void navigate(`/plans/${plan.id}`)}
            />
          </>
        )}
      </QueryView>
    </>
  );
};
