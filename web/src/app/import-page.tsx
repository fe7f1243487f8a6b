import { useQuery } from '@tanstack/react-query';
import { Breadcrumb } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { datasetQuery } from '@/features/datasets/dataset-query';
import { ChangeCounts } from '@/features/imports/change-counts';
import { FileList } from '@/features/imports/file-list';
import { FinishImport } from '@/features/imports/finish-import';
import { importQuery } from '@/features/imports/imports-query';
import { ProblemGroups } from '@/features/imports/problem-groups';
import { QueryView } from '@/shared/ui/query-view';
import { Section } from '@/shared/ui/section';
import styles from './pages.module.css';

/** Workbooks that were read: what they would change, what is doubtful in them, and the decision about all of it. */
export const ImportPage = () => {
  const { importId = '' } = useParams();
  const { t } = useTranslation();
  const query = useQuery(importQuery(importId));
  return (
    <>
      <title>{`${t('imports.title')} · ${t('app.name')}`}</title>
      <Breadcrumb
        items={[
          { title: <Link to="/">{t('nav.home')}</Link> },
          ...(query.data ? [{ title: <DatasetLink datasetId={query.data.datasetId} /> }] : []),
          { title: t('imports.title') },
        ]}
      />
      <div className={styles.head}>
        <h1>{t('imports.title')}</h1>
      </div>
      <QueryView query={query}>
        {(read) => (
          <>
            <Section title={t('imports.fileList')}>
              <FileList of={read} />
            </Section>
            <Section title={t('imports.changes')}>
              <ChangeCounts changes={read.changes} />
            </Section>
            {read.status === 'OPEN' && (
              <Section title={t('imports.problems')} note={t('imports.problemsNote')}>
                <ProblemGroups of={read} />
              </Section>
            )}
            <Section title={t('imports.finish')}>
              <FinishImport of={read} />
            </Section>
          </>
        )}
      </QueryView>
    </>
  );
};

const DatasetLink = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const query = useQuery(datasetQuery(datasetId));
  return <Link to={`/datasets/${datasetId}`}>{query.data?.title ?? t('words.dataset')}</Link>;
};
