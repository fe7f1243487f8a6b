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

/** What stands in for a kind that the page does not know: a proxy's answer, or a newer service's. */
const kindOf = ({ problem: { type, status } }: ProblemError): string => {
  const known = type.startsWith('/problems/') && type.replace('/problems/', '');
  return known || (status === 401 ? 'unauthorized' : status === 503 ? 'unavailable' : 'other');
};

/** Tells errors in the reader's language, by the stable type of the service's problem. */
export const useProblemTexts = () => {
  const { t, i18n } = useTranslation();
  return (error: Error): ProblemTexts => {
    if (!(error instanceof ProblemError)) {
      return { title: t('problem.unreachable'), remedy: t('problem.unreachableRemedy') };
    }
    const { status, detail, errorId } = error.problem;
    const told = [detail, errorId && t('problem.errorId', { id: errorId })].filter(Boolean).join(' ');
    const known = kindOf(error) as Kind;
    const kind = i18n.exists(`problem.kinds.${known}`) ? known : 'other';
    return {
      title: t(`problem.kinds.${kind}.title`, { status }),
      detail: told,
      remedy: t(`problem.kinds.${kind}.remedy`),
    };
  };
};
