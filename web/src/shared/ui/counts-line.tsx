import type { Counts } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';

/** How much a dataset holds, in one line. */
export const CountsLine = ({ counts }: { counts: Counts }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const parts = ['sites', 'supervisors', 'agencies', 'periods'] as const;
  return (
    <>
      {parts.map((part) => (
        <span key={part}>{t(`counts.${part}`, { count: counts[part], number: number(counts[part]) })}</span>
      ))}
    </>
  );
};
