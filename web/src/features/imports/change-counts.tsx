import type { ImportChangeCounts } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import table from '@/shared/ui/table.module.css';

const KINDS = ['added', 'changed', 'unchanged', 'removed', 'leftOut'] as const;

/** How much of each list an import would add, change and leave out. */
export const ChangeCounts = ({ changes }: { changes: ImportChangeCounts[] }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (changes.length === 0) return <p>{t('imports.nothing')}</p>;
  return (
    <div className={table.scroll}>
      <table className={table.table} aria-label={t('imports.changes')}>
        <thead>
          <tr>
            <th scope="col">{t('imports.section')}</th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col" className={table.number}>
                {t(`imports.kind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((counts) => (
            <tr key={counts.section}>
              <th scope="row">{t(`imports.sections.${counts.section}`, counts.section)}</th>
              {KINDS.map((kind) => (
                <td key={kind} className={counts[kind] ? table.number : `${table.number} ${table.muted}`}>
                  {number(counts[kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
