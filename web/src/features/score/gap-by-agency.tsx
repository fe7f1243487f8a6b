import type { Proof } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './gap-by-agency.module.css';

interface Props {
  proof: Proof;
}

/** How much each agency's people could still gain, as far as is proven; nothing where the plan is at its bound. */
export const GapByAgency = ({ proof }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  if (proof.agencies.length === 0 && proof.between === 0) return null;
  const leftOut = proof.leftOut.map((rule) => (chinese ? rule.titleZh : rule.titleEn));
  return (
    <section className={styles.gap} aria-label={t('score.gain')}>
      <h3>
        {t('score.gain')} <small>{t('score.gainNote')}</small>
      </h3>
      <dl>
        {proof.agencies.map(({ agency, gap }) => (
          <div key={agency.id}>
            <dt>{agency.title}</dt>
            <dd>{number(gap)}</dd>
          </div>
        ))}
        {proof.between > 0 && (
          <div>
            <dt>{t('score.between')}</dt>
            <dd>{number(proof.between)}</dd>
          </div>
        )}
      </dl>
      {leftOut.length > 0 && <p>{t('score.leftOut', { rules: leftOut.join(t('words.comma')) })}</p>}
    </section>
  );
};
