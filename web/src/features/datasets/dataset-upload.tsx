import { UploadOutlined } from '@ant-design/icons';
import type { Dataset } from '@client';
import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { useUploadDataset } from './upload-dataset';

/** Takes a dataset file; shows all that is wrong with it. */
export const DatasetUpload = ({ onStored }: { onStored: (dataset: Dataset) => void }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUploadDataset();
  const choose = (file: File | undefined) => {
    if (file) upload.mutate(file, { onSuccess: onStored });
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('upload.file')}
        onChange={(event) => {
          choose(event.target.files?.[0]);
        }}
      />
      <Button icon={<UploadOutlined />} loading={upload.isPending} onClick={() => input.current?.click()}>
        {t('upload.open')}
      </Button>
      <Modal
        open={upload.isError}
        title={t('upload.failed', { file: upload.variables?.name })}
        width={1000}
        onCancel={upload.reset}
        footer={<Button onClick={upload.reset}>{t('close')}</Button>}
      >
        {upload.error && <ProblemView error={upload.error} />}
      </Modal>
    </>
  );
};
