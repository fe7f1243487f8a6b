import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/shared/api/problem';
import type zhCN from '@/shared/i18n/zh-cn.json';

type Kind = keyof (typeof zhCN)['problem']['kinds'];

interface ProblemTexts {
  title: string;
  /** What went wrong this time, in the service's words. */
  detail?: string;
  remedy?: string;
}

/** Tells errors in the reader's language, by the stable type of the service's problem. */
export const useProblemTexts = () => {
  const { t, i18n } = useTranslation();
  return (error: Error): ProblemTexts => {
    if (!(error instanceof ProblemError)) {
      return { title: t('problem.unreachable'), remedy: t('problem.unreachableRemedy') };
    }
    const { type, title, detail, errorId } = error.problem;
    const kind = type.replace('/problems/', '') as Kind;
    const told = [detail, errorId && t('problem.errorId', { id: errorId })].filter(Boolean).join(' ');
    if (!i18n.exists(`problem.kinds.${kind}`)) return { title, detail: told };
    return {
      title: t(`problem.kinds.${kind}.title`),
      detail: told,
      remedy: t(`problem.kinds.${kind}.remedy`),
    };
  };
};
