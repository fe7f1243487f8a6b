import type { RuleScore } from '@client';
import { useTranslation } from 'react-i18next';
import { onlyLevel } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './score-table.module.css';

interface Props {
  rules: RuleScore[];
  ruleId?: string;
  onRule: (ruleId: string | undefined) => void;
}

/** Every rule with its weight, amount and part of the score; the longest bar of a level is the dearest rule. */
export const ScoreTable = ({ rules, ruleId, onRule }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const dearest = (level: string) =>
    Math.max(
      1,
      ...rules.filter((rule) => rule.level === level).map((rule) => Math.abs(onlyLevel(rule.score))),
    );
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
          <th scope="col" className={styles.number}>
            {t('score.score')}
          </th>
        </tr>
      </thead>
      {(['HARD', 'MEDIUM', 'SOFT'] as const).map((level) => (
        <tbody key={level}>
          <tr>
            <th colSpan={4} scope="rowgroup" className={styles.level}>
              {t(`scoreLevel.${level}`)}
            </th>
          </tr>
          {rules
            .filter((rule) => rule.level === level)
            .map((rule) => {
              const cost = onlyLevel(rule.score);
              const chosen = rule.ruleId === ruleId;
              return (
                <tr
                  key={rule.ruleId}
                  className={[
                    styles[level],
                    cost < 0 && styles.costs,
                    chosen && styles.chosen,
                    rule.weight === 0 && styles.off,
                  ]
                    .filter(Boolean)
                    .join(' ')}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.rule}
                      aria-pressed={chosen}
                      disabled={rule.matches === 0}
                      onClick={() => onRule(chosen ? undefined : rule.ruleId)}
                    >
                      {chinese ? rule.titleZh : rule.titleEn}
                    </button>
                    <code className={styles.id}>{rule.ruleId}</code>
                  </th>
                  <td className={styles.number}>
                    {rule.weight === 0 ? t('score.off') : number(rule.weight)}
                  </td>
                  <td className={styles.number}>{number(rule.amount)}</td>
                  <td className={styles.number}>
                    {number(cost)}
                    <span
                      className={styles.bar}
                      style={{ width: `${(100 * Math.abs(cost)) / dearest(level)}%` }}
                      aria-hidden
                    />
                  </td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </table>
  );
};
