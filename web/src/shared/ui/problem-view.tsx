import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import { IssueTable } from './issue-table';
import { useProblemTexts } from './problem-texts';

interface Props {
  error: Error;
  retry?: () => void;
}

/** What went wrong, where, and what to do about it. */
export const ProblemView = ({ error, retry }: Props) => {
  const { t } = useTranslation();
  const { title, detail, remedy } = useProblemTexts()(error);
  const issues = error instanceof ProblemError ? error.issues : [];
  return (
    <>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={title}
        description={
          <>
            {detail && <div>{detail}</div>}
            <div>{remedy}</div>
          </>
        }
        action={retry && <Button onClick={retry}>{t('problem.retry')}</Button>}
      />
      {issues.length > 0 && <IssueTable issues={issues} />}
    </>
  );
};
