import type { Level, Programme } from '@client';
import { useTranslation } from 'react-i18next';
import { Badge } from './badge';

/** The kind of supervision and the level it is planned at. */
export const DatasetTags = ({ programme, level }: { programme: Programme; level: Level }) => {
  const { t } = useTranslation();
  return (
    <>
      <Badge tone="info">{t(`programme.${programme}`)}</Badge>
      <Badge>{t(`level.${level}`)}</Badge>
    </>
  );
};
