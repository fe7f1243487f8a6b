import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { IssueTable } from '@/shared/ui/issue-table';
import { QueryView } from '@/shared/ui/query-view';
import { validationQuery } from './validation-query';

/** What is wrong with a dataset, or that nothing is. */
export const ValidationView = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const query = useQuery(validationQuery(datasetId, useLanguage()));
  return (
    <QueryView query={query}>
      {({ issues }) =>
        issues.length === 0 ? (
          <Alert type="success" showIcon title={t('issues.none')} />
        ) : (
          <IssueTable issues={issues} />
        )
      }
    </QueryView>
  );
};
