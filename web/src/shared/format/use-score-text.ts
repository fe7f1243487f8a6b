import { useTranslation } from 'react-i18next';
import { parseScore } from './score';
import { useFormat } from './use-format';

/** Tells a score such as `0hard/0medium/-1234soft` level by level in the reader's language. */
export const useScoreText = () => {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (text: string): string => {
    const score = parseScore(text);
    if (!score) return text;
    return [
      `${t('scoreLevel.HARD')} ${number(score.hard)}`,
      `${t('scoreLevel.MEDIUM')} ${number(score.medium)}`,
      `${t('scoreLevel.SOFT')} ${number(score.soft)}`,
    ].join(' · ');
  };
};
