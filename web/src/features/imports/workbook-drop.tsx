import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { API_BASE } from '@/shared/api/client';
import { ProblemView } from '@/shared/ui/problem-view';
import { useReadWorkbooks } from './imports-query';
import styles from './imports.module.css';

const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.csv,.txt,.htm,.html';

/** Takes an office's own workbooks, chosen or dropped, and goes to what was read. */
export const WorkbookDrop = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const read = useReadWorkbooks(datasetId);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) read.begin([...files], ({ id }) => void navigate(`/imports/${id}`));
    if (input.current) input.current.value = '';
  };
  const hover = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(on);
  };
  return (
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={(event) => {
        hover(false)(event);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('imports.files')}
        onChange={(event) => {
          take(event.target.files);
        }}
      />
      <p>{t('imports.note')}</p>
      <div className={styles.actions}>
        <Button
          type="primary"
          icon={<FileExcelOutlined aria-hidden />}
          loading={read.busy}
          onClick={() => input.current?.click()}
        >
          {t('imports.choose')}
        </Button>
        <Button type="link" href={`${API_BASE}/workbook-template`} download>
          {t('imports.template')}
        </Button>
        <Button type="link" href={`${API_BASE}/datasets/${datasetId}/exports/workbook`} download>
          {t('imports.filled')}
        </Button>
      </div>
      {read.error && <ProblemView error={read.error} />}
    </div>
  );
};
