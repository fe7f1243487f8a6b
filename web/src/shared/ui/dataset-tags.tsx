import type { Level, Programme } from '@client';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

/** The kind of supervision and the level it is planned at. */
export const DatasetTags = ({ programme, level }: { programme: Programme; level: Level }) => {
  const { t } = useTranslation();
  return (
    <span>
      <Tag color="processing">{t(`programme.${programme}`)}</Tag>
      <Tag>{t(`level.${level}`)}</Tag>
    </span>
  );
};
