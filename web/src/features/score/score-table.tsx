import type { RuleScore } from '@client';
import { useTranslation } from 'react-i18next';
import { onlyLevel } from '@/shared/format/score';
import { RuleRow } from './rule-row';
import styles from './score-table.module.css';

interface Props {
  rules: RuleScore[];
  ruleId?: string;
  onRule: (ruleId: string | undefined) => void;
}

/** Every rule with its weight, amount and part of the score; the longest bar of a level is the costliest rule. */
export const ScoreTable = ({ rules, ruleId, onRule }: Props) => {
  const { t } = useTranslation();
  return (
    <table className={styles.table} aria-label={t('score.title')}>
      <thead>
        <tr>
          <th scope="col">{t('score.rule')}</th>
          <th scope="col" className={styles.number}>
            {t('score.weight')}
          </th>
          <th scope="col" className={styles.number}>
            {t('score.amount')}
          </th>
          <th scope="col" className={`${styles.number} ${styles.score}`}>
            {t('score.score')}
          </th>
        </tr>
      </thead>
      {(['HARD', 'MEDIUM', 'SOFT'] as const).map((level) => {
        const ofLevel = rules.filter((rule) => rule.level === level);
        const highest = Math.max(1, ...ofLevel.map((rule) => Math.abs(onlyLevel(rule.score))));
        return (
          <tbody key={level}>
            <tr>
              <th colSpan={4} scope="rowgroup" className={styles.level}>
                {t(`scoreLevel.${level}`)}
              </th>
            </tr>
            {ofLevel.map((rule) => (
              <RuleRow
                key={rule.ruleId}
                rule={rule}
                highest={highest}
                chosen={rule.ruleId === ruleId}
                onChoose={(chosen) => {
                  onRule(chosen ? rule.ruleId : undefined);
                }}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
};
