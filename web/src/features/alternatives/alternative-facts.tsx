import type { Alternative } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { useScoreText } from '@/shared/format/use-score-text';
import cards from '@/shared/ui/cards.module.css';
import { RuleCosts } from './rule-costs';

interface Props {
  alternative: Alternative;
  /** How many postings the plan itself has. */
  postings: number;
}

/** An alternative's score, how far it is from the plan and from the others, and what it costs by rule. */
export const AlternativeFacts = ({ alternative, postings }: Props) => {
  const { t } = useTranslation();
  const { number, decimal } = useFormat();
  const scoreText = useScoreText();
  const { score, differentPostings, differentPercent, different, movedSupervisors } = alternative;
  const others = different
    .slice(1)
    .map((postings, index) => t('alternatives.apart', { number: index + 1, postings: number(postings) }));
  const facts = [
    { label: t('score.score'), value: scoreText(score) },
    {
      label: t('alternatives.differs'),
      value: t('alternatives.differsBy', {
        different: number(differentPostings),
        postings: number(postings),
        percent: decimal(differentPercent),
        people: number(movedSupervisors.length),
      }),
    },
    { label: t('alternatives.others'), value: others.join(t('words.comma')) },
    { label: t('alternatives.byRule'), value: <RuleCosts rules={alternative.rules} /> },
  ];
  return (
    <dl className={cards.facts}>
      {facts.map(
        ({ label, value }) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
