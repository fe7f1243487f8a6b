import type { ComparedPlan } from '@client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/format/use-format';
import { useScoreText } from '@/shared/format/use-score-text';
import tables from '@/shared/ui/table.module.css';

/** The two plans' names, scores and figures. */
export const PlanPair = ({ left, right }: { left: ComparedPlan; right: ComparedPlan }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const scoreText = useScoreText();
  const figures = ['filled', 'empty', 'people', 'km'] as const;
  return (
    <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('comparison.figures')}>
      <table className={tables.table} aria-label={t('comparison.figures')}>
        <thead>
          <tr>
            <th scope="col">{t('words.plan')}</th>
            <th scope="col">{t('score.score')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" className={tables.number}>
                {t(`comparison.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[left, right].map((plan, index) => (
            <tr key={index}>
              <th scope="row">
                {t(index === 0 ? 'comparison.left' : 'comparison.right')}{' '}
                <Link to={`/plans/${plan.id}`}>{plan.name}</Link>
              </th>
              <td>{scoreText(plan.score)}</td>
              {figures.map((figure) => (
                <td key={figure} className={tables.number}>
                  {number(plan.summary[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
