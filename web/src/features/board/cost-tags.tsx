import type { BoardCost, Rule } from '@client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rulesQuery } from '@/shared/api/rules-query';
import { onlyLevel } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { useScoreText } from '@/shared/format/use-score-text';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './cost-tags.module.css';

/** The rules that cost something at a team, each with how much. */
export const CostTags = ({ costs }: { costs: BoardCost[] }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const scoreText = useScoreText();
  const chinese = useLanguage() === 'zh-CN';
  const rules = new Map((useQuery(rulesQuery).data ?? []).map((rule) => [rule.id, rule]));
  const titleOf = (id: string) => {
    const rule: Rule | undefined = rules.get(id);
    return (chinese ? rule?.titleZh : rule?.titleEn) ?? id;
  };
  if (costs.length === 0) return null;
  return (
    <ul className={styles.costs}>
      {costs.map((cost) => (
        <li
          key={cost.ruleId}
          className={styles[cost.level]}
          title={t('board.cost', { rule: titleOf(cost.ruleId), score: scoreText(cost.score) })}
        >
          {titleOf(cost.ruleId)} {number(onlyLevel(cost.score))}
        </li>
      ))}
    </ul>
  );
};
