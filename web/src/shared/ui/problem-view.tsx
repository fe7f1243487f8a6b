import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import { IssueTable } from './issue-table';

interface Props {
  error: Error;
  retry?: () => void;
}

/** What went wrong, where, and what to do about it. */
export const ProblemView = ({ error, retry }: Props) => {
  const { t } = useTranslation();
  const known = error instanceof ProblemError;
  const status = known ? error.problem.status : undefined;
  const titles: Record<number, string> = {
    400: t('problem.badRequest'),
    401: t('problem.unauthorized'),
    404: t('problem.notFound'),
    409: t('problem.conflict'),
    413: t('problem.tooLarge'),
    422: t('problem.senseless'),
    500: t('problem.internal'),
  };
  return (
    <>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={known ? (titles[status ?? 0] ?? error.problem.title) : t('problem.unreachable')}
        description={
          known ? (
            <>
              {error.problem.detail}
              {error.problem.errorId && <div>{t('problem.errorId', { id: error.problem.errorId })}</div>}
            </>
          ) : (
            t('problem.unreachableRemedy')
          )
        }
        action={retry && <Button onClick={retry}>{t('problem.retry')}</Button>}
      />
      {known && error.issues.length > 0 && <IssueTable issues={error.issues} />}
    </>
  );
};
