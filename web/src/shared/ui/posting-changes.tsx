import type { PostingChange } from '@client';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import tables from '@/shared/ui/table.module.css';

interface Props {
  changes: PostingChange[];
  /** What the two plans are called; left and right by default. */
  names?: { left: string; right: string };
}

/** The seats that two plans fill differently. */
export const PostingChanges = ({ changes, names }: Props) => {
  const { t } = useTranslation();
  if (changes.length === 0) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('comparison.same')} />;
  }
  return (
    <div className={tables.scroll} tabIndex={0} role="region" aria-label={t('comparison.changes')}>
      <table className={tables.table} aria-label={t('comparison.changes')}>
        <thead>
          <tr>
            <th scope="col">{t('words.post')}</th>
            <th scope="col">{t('words.period')}</th>
            <th scope="col">{t('words.seat')}</th>
            <th scope="col">{names?.left ?? t('comparison.left')}</th>
            <th scope="col">{names?.right ?? t('comparison.right')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.post.id}/${change.period.id}/${change.seat}`}>
              <th scope="row">{change.post.title}</th>
              <td>{change.period.title}</td>
              <td>{t(`role.${change.role}`)}</td>
              <td>{change.left?.title ?? t('board.emptySeat')}</td>
              <td>{change.right?.title ?? t('board.emptySeat')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
