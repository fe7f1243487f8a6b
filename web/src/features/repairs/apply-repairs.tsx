import type { ChosenRepair } from '@client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import cards from '@/shared/ui/cards.module.css';
import { ProblemView } from '@/shared/ui/problem-view';
import { useApplyRepairs } from './repairs-query';
import styles from './repairs.module.css';

interface Props {
  searchId: string;
  /** The chosen ones, at most one of each part. */
  repairs: ChosenRepair[];
}

/** Makes a changed dataset of the chosen repairs, and goes to its plan. */
export const ApplyRepairs = ({ searchId, repairs }: Props) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const apply = useApplyRepairs(searchId);
  return (
    <div className={styles.apply}>
      <Button
        type="primary"
        disabled={repairs.length === 0}
        loading={apply.busy}
        onClick={() => {
          apply.begin(repairs, ({ id }) => void navigate(`/plans/${id}`));
        }}
      >
        {t('repairs.apply')}
      </Button>
      <span className={cards.note}>{t('repairs.applyNote')}</span>
      {apply.error && <ProblemView error={apply.error} />}
    </div>
  );
};
