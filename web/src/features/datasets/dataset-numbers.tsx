import type { Dataset } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { Facts } from '@/shared/ui/facts';

const PARTS = [
  'sites',
  'circuits',
  'supervisors',
  'agencies',
  'enterprises',
  'history',
  'suitability',
] as const;

/** What a dataset holds, in numbers, and its periods. */
export const DatasetNumbers = ({ dataset }: { dataset: Dataset }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [first, last] = [dataset.periods.at(0), dataset.periods.at(-1)];
  return (
    <Facts
      label={t('datasets.numbers')}
      facts={[
        {
          label: t('words.periods'),
          value: number(dataset.counts.periods),
          note: first && last && `${first.startsOn} – ${last.endsOn}`,
        },
        ...PARTS.map((part) => ({ label: t(`words.${part}`), value: number(dataset.counts[part]) })),
      ]}
    />
  );
};
