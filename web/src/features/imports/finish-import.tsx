import type { Import } from '@client';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProblemView } from '@/shared/ui/problem-view';
import styles from './imports.module.css';
import { useApply, useDecide, useDiscard } from './imports-query';

/** Puts what was read into the dataset, or throws it away; or says what has become of it. */
export const FinishImport = ({ of }: { of: Import }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const apply = useApply(of);
  const discard = useDiscard(of.id);
  const reread = useDecide(of.id);
  const dataset = `/datasets/${of.datasetId}`;
  if (of.status !== 'OPEN')
    return (
      <Alert
        type={of.status === 'APPLIED' ? 'success' : 'info'}
        showIcon
        title={t(`imports.status.${of.status}`, { revision: of.revision })}
        action={<Link to={dataset}>{t('imports.toDataset')}</Link>}
      />
    );
  return (
    <>
      {of.outdated && (
        <Alert
          type="warning"
          showIcon
          title={t('imports.outdated')}
          action={
            <Button
              size="small"
              loading={reread.busy}
              onClick={() => {
                reread.begin([]);
              }}
            >
              {t('imports.reread')}
            </Button>
          }
        />
      )}
      <div className={styles.actions}>
        <Button
          type="primary"
          loading={apply.busy}
          disabled={of.outdated || !of.files.every((file) => file.readable)}
          onClick={() => {
            apply.begin(undefined, () => void navigate(dataset));
          }}
        >
          {t('imports.apply')}
        </Button>
        <Button
          loading={discard.busy}
          onClick={() => {
            discard.begin(undefined, () => void navigate(dataset));
          }}
        >
          {t('imports.discard')}
        </Button>
        <span>{of.undecided > 0 ? t('imports.undecided', { count: of.undecided }) : t('imports.ready')}</span>
      </div>
      {apply.error && <ProblemView error={apply.error} />}
      {discard.error && <ProblemView error={discard.error} />}
      {reread.error && <ProblemView error={reread.error} />}
    </>
  );
};
