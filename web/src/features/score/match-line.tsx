import type { Ref, RuleMatch } from '@client';
import { useTranslation } from 'react-i18next';
import { onlyLevel } from '@/shared/format/score';
import { useFormat } from '@/shared/format/use-format';
import styles from './rule-matches.module.css';

interface Props {
  match: RuleMatch;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One place of a rule: who, where, when, and what it costs. */
export const MatchLine = ({ match, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const titles = (refs: Ref[]) => [...new Set(refs.map((ref) => ref.title))].join(t('words.comma'));
  const parts = [match.supervisors, match.agencies, match.posts, match.periods].map(titles).filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={styles.match}
        aria-pressed={chosen}
        onClick={() => {
          onChoose(!chosen);
        }}
      >
        <span>{parts.join(' · ')}</span> <strong>{number(onlyLevel(match.score))}</strong>
      </button>
    </li>
  );
};
