import type { Plan, WeightRange, WeightTurn } from '@client';
import { useTranslation } from 'react-i18next';
import styles from './alternatives.module.css';
import type { Side } from './weight-limits';
import { WeightTurnItem } from './weight-turn-item';

interface Limit {
  rule: WeightRange;
  side: Side;
  turn?: WeightTurn;
}

const sides = (rule: WeightRange): Limit[] => [
  { rule, side: 'below', turn: rule.lower },
  { rule, side: 'above', turn: rule.upper },
];

interface Props {
  plan: Plan;
  searchId: string;
  rules: WeightRange[];
}

/** What changes at every limit that was found. */
export const WeightTurns = ({ plan, searchId, rules }: Props) => {
  const { t } = useTranslation();
  const found = rules.flatMap(sides);
  if (!found.some(({ turn }) => turn)) return null;
  return (
    <>
      <h3 className={styles.title}>{t('sensitivity.turns')}</h3>
      <ul className={styles.turns} aria-label={t('sensitivity.turns')}>
        {found.map(
          ({ rule, side, turn }) =>
            turn && (
              <WeightTurnItem
                key={`${rule.ruleId} ${side}`}
                plan={plan}
                searchId={searchId}
                rule={rule}
                side={side}
                turn={turn}
              />
            ),
        )}
      </ul>
    </>
  );
};
