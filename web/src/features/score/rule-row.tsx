import type { RuleScore } from '@client';
import { useTranslation } from 'react-i18next';
import { onlyLevel } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './score-table.module.css';

interface Props {
  rule: RuleScore;
  /** The highest cost of a rule of the level. */
  highest: number;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One rule's part of a score; one that costs something can be chosen. */
export const RuleRow = ({ rule, highest, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const cost = onlyLevel(rule.score);
  const looks = [
    styles[rule.level],
    cost < 0 && styles.costs,
    chosen && styles.chosen,
    rule.weight === 0 && styles.off,
  ];
  return (
    <tr className={looks.filter(Boolean).join(' ')}>
      <th scope="row">
        <button
          type="button"
          className={styles.rule}
          aria-pressed={chosen}
          disabled={rule.matches === 0}
          onClick={() => {
            onChoose(!chosen);
          }}
        >
          {chinese ? rule.titleZh : rule.titleEn}
        </button>
        <code className={styles.id}>{rule.ruleId}</code>
      </th>
      <td className={styles.number}>{rule.weight === 0 ? t('score.off') : number(rule.weight)}</td>
      <td className={styles.number}>{number(rule.amount)}</td>
      <td className={styles.number}>
        {number(cost)}
        <span className={styles.bar} style={{ width: `${(100 * Math.abs(cost)) / highest}%` }} aria-hidden />
      </td>
    </tr>
  );
};
