import type { RuleDifference } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './alternatives.module.css';

/** What each rule costs more or less, the greatest difference first; those that cost the same are left out. */
export const RuleCosts = ({ rules }: { rules: RuleDifference[] }) => {
  const { t } = useTranslation();
  const { signed } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const changed = rules
    .filter(({ gain }) => gain !== 0)
    .sort((one, other) => Math.abs(other.gain) - Math.abs(one.gain));
  if (changed.length === 0) return t('alternatives.sameByRule');
  return (
    <ul>
      {changed.map(({ ruleId, titleZh, titleEn, gain }) => (
        <li key={ruleId}>
          {chinese ? titleZh : titleEn}{' '}
          <span className={gain > 0 ? styles.less : styles.more}>{signed(-gain)}</span>
        </li>
      ))}
    </ul>
  );
};
