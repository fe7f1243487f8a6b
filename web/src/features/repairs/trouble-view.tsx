import type { Trouble } from '@client';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import cards from '@/shared/ui/cards.module.css';
import { ConflictItem } from './conflict-item';
import { RepairItem } from './repair-item';
import styles from './repairs.module.css';

const verdictOf = ({ verdict, missing }: Trouble) =>
  verdict === 'IMPOSSIBLE' && missing === 0 ? 'EXCLUDED' : verdict;

interface Props {
  trouble: Trouble;
  /** Place of the chosen repair, from 0; undefined where none is. */
  chosen: number | undefined;
  onChoose: (repair: number | undefined) => void;
}

/** A part with trouble: what is proven, why it is so, and what to change. */
export const TroubleView = ({ trouble, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const { verdict, seats, missing, conflicts, moreConflicts, repairs } = trouble;
  return (
    <div className={styles.trouble}>
      <Alert
        type={verdict === 'IMPOSSIBLE' ? 'warning' : 'info'}
        showIcon
        title={t(`repairs.verdict.${verdictOf(trouble)}`, { seats, missing })}
      />
      {conflicts.length > 0 && (
        <>
          <h3>{t('repairs.why')}</h3>
          <ol className={cards.list} aria-label={t('repairs.why')}>
            {conflicts.map((conflict, index) => (
              <ConflictItem key={index} number={index + 1} conflict={conflict} />
            ))}
          </ol>
          {moreConflicts && <p className={cards.note}>{t('repairs.moreConflicts')}</p>}
          <h3>{t('repairs.what')}</h3>
          <p className={cards.note}>{t(repairs.length > 0 ? 'repairs.whatNote' : 'repairs.noRepairs')}</p>
          <ol className={cards.list} aria-label={t('repairs.what')}>
            {repairs.map((repair, index) => (
              <RepairItem
                key={index}
                number={index + 1}
                repair={repair}
                chosen={chosen === index}
                onChoose={(on) => {
                  onChoose(on ? index : undefined);
                }}
              />
            ))}
          </ol>
        </>
      )}
    </div>
  );
};
