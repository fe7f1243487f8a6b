import type { Plan, WeightRange, WeightTurn } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import cards from '@/shared/ui/cards.module.css';
import styles from './alternatives.module.css';
import { KeepButton } from './keep-button';
import { limitOf, type Side } from './weight-limits';

interface Props {
  plan: Plan;
  searchId: string;
  rule: WeightRange;
  side: Side;
  turn: WeightTurn;
}

/** A weight beyond which another plan is better, how that plan differs, and a way to keep it. */
export const WeightTurnItem = ({ plan, searchId, rule, side, turn }: Props) => {
  const { t } = useTranslation();
  const { number, fine, signed } = useFormat();
  const chinese = useLanguage() === 'zh-CN';
  const at = t(`sensitivity.${side}`, {
    rule: chinese ? rule.titleZh : rule.titleEn,
    weight: fine(limitOf(rule, side) ?? turn.weight),
  });
  const changes = turn.changes
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change))
    .map(({ titleZh, titleEn, change }) => `${chinese ? titleZh : titleEn} ${signed(change)}`);
  return (
    <li className={styles.turn}>
      <div>
        <strong>{at}</strong>
        <div className={cards.note}>
          {t('sensitivity.change', {
            count: turn.differentPostings,
            postings: number(turn.differentPostings),
            changes: changes.join(t('words.comma')),
          })}
        </div>
      </div>
      <KeepButton
        small
        planId={plan.id}
        searchId={searchId}
        alternativeId={turn.alternativeId}
        name={t('sensitivity.turnName', { plan: plan.name, at })}
      />
    </li>
  );
};
