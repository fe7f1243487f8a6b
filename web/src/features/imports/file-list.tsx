import type { Import } from '@client';
import { useTranslation } from 'react-i18next';
import { API_BASE } from '@/shared/api/client';
import { Badge } from '@/shared/ui/badge';
import { RecordItem, Records } from '@/shared/ui/records';

/** The files of an import, each with its workbook to take back, marked. */
export const FileList = ({ of: { id, files, status } }: { of: Import }) => {
  const { t } = useTranslation();
  return (
    <Records label={t('imports.fileList')}>
      {files.map(({ number, name, kind, readable }) => (
        <RecordItem
          key={number}
          title={name}
          tags={
            <Badge tone={readable ? 'plain' : 'bad'}>
              {readable ? t(`imports.fileKind.${kind}`) : t('imports.unreadable')}
            </Badge>
          }
          actions={
            readable &&
            status === 'OPEN' && (
              <a href={`${API_BASE}/imports/${id}/files/${number}/marked`} download>
                {t('imports.marked')}
              </a>
            )
          }
        />
      ))}
    </Records>
  );
};
