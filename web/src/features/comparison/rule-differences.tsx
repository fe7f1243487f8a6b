import type { RuleDifference } from '@client';
import { useTranslation } from 'react-i18next';
import { onlyLevel } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import tables from '@/shared/ui/table.module.css';

const toneOf = (gain: number) => (gain > 0 ? tables.good : gain < 0 ? tables.bad : undefined);

/** Every rule in both plans; those that are the same are muted. */
export const RuleDifferences = ({ rules }: { rules: RuleDifference[] }) => {
  const { t } = useTranslation();
  const { number, signed } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const heads = ['weight', 'leftAmount', 'rightAmount', 'leftScore', 'rightScore', 'gain'] as const;
  return (
    <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('comparison.rules')}>
      <table className={tables.table} aria-label={t('comparison.rules')}>
        <thead>
          <tr>
            <th scope="col">{t('score.rule')}</th>
            <th scope="col">{t('score.level')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={tables.number}>
                {t(`comparison.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.ruleId} className={rule.gain === 0 ? tables.muted : undefined}>
              <th scope="row">
                {chinese ? rule.titleZh : rule.titleEn} <code>{rule.ruleId}</code>
              </th>
              <td>{t(`scoreLevel.${rule.level}`)}</td>
              <td className={tables.number}>{number(rule.weight)}</td>
              <td className={tables.number}>{number(rule.leftAmount)}</td>
              <td className={tables.number}>{number(rule.rightAmount)}</td>
              <td className={tables.number}>{number(onlyLevel(rule.leftScore))}</td>
              <td className={tables.number}>{number(onlyLevel(rule.rightScore))}</td>
              <td className={`${tables.number} ${toneOf(rule.gain) ?? ''}`}>{signed(rule.gain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
