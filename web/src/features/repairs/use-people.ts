import type { Ref } from '@client';
import { useTranslation } from 'react-i18next';

const NAMED = 8;

/** How many people and the names of the first, in a line. */
export const usePeople = (people: Ref[]) => {
  const { t } = useTranslation();
  const names = people.slice(0, NAMED).map(({ title }) => title);
  if (people.length > NAMED) names.push('…');
  return people.length === 0
    ? t('repairs.nobody')
    : t('repairs.peopleNamed', { number: people.length, names: names.join(t('repairs.separator')) });
};
