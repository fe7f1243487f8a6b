import type { WeightRange } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import tables from '@/shared/ui/table.module.css';
import styles from './alternatives.module.css';
import { highest, lowest } from './weight-limits';

/** Every soft rule with the weights between which no other known plan is better. */
export const WeightRanges = ({ rules }: { rules: WeightRange[] }) => {
  const { t } = useTranslation();
  const { number, fine } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const heads = ['amount', 'from', 'weight', 'to'] as const;
  const limit = (weight: number | undefined) =>
    weight === undefined ? '?' : weight === Infinity ? t('sensitivity.any') : fine(weight);
  return (
    <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('sensitivity.title')}>
      <table className={`${tables.table} ${styles.ranges}`} aria-label={t('sensitivity.title')}>
        <thead>
          <tr>
            <th scope="col">{t('score.rule')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={tables.number}>
                {t(`sensitivity.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.ruleId} className={rule.lower || rule.upper ? undefined : tables.muted}>
              <th scope="row">{chinese ? rule.titleZh : rule.titleEn}</th>
              <td className={tables.number}>{number(rule.amount)}</td>
              <td className={tables.number}>{limit(lowest(rule))}</td>
              <td className={tables.number}>{number(rule.weight)}</td>
              <td className={tables.number}>{limit(highest(rule))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
