import type { Plan } from '@client';
import { Breadcrumb, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ComparePicker } from '@/features/plans/compare-picker';
import { StatusTag } from '@/features/plans/status-tag';
import { API_BASE } from '@/shared/api/client';
import { useFormat } from '@/shared/format/use-format';
import styles from './pages.module.css';

/** A plan's name and what can be done with it. */
export const PlanHead = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to="/">{t('nav.home')}</Link> },
          { title: <Link to={`/datasets/${plan.datasetId}`}>{plan.datasetTitle}</Link> },
          { title: t('words.plan') },
        ]}
      />
      <title>{`${plan.name} · ${t('app.name')}`}</title>
      <div className={styles.head}>
        <h1>{plan.name}</h1>
        <StatusTag status={plan.status} />
        <span className={styles.muted}>
          {t('plans.made', { when: instant(plan.createdAt), seconds: number(plan.seconds), seed: plan.seed })}
        </span>
        {plan.score && (
          <div className={styles.actions}>
            <ComparePicker plan={plan} />
            <Button href={`${API_BASE}/plans/${plan.id}/exports/workbook`} download>
              {t('plan.workbook')}
            </Button>
            <Button href={`${API_BASE}/plans/${plan.id}/document`} download>
              {t('plan.download')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
