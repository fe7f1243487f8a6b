import { UploadOutlined } from '@ant-design/icons';
import type { Dataset } from '@client';
import { Button } from 'antd';
import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/ui/use-once';
import { useUploadDataset } from './upload-dataset';

const ProblemDialog = lazy(async () => ({
  default: (await import('@/shared/ui/problem-dialog')).ProblemDialog,
}));

/** Takes a dataset file; shows all that is wrong with it. */
export const DatasetUpload = ({ onStored }: { onStored: (dataset: Dataset) => void }) => {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUploadDataset();
  const failed = useOnce(upload.error !== null);
  const choose = (file: File | undefined) => {
    if (file) upload.begin(file, onStored);
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
      <Button
        icon={<UploadOutlined aria-hidden />}
        loading={upload.busy}
        onClick={() => input.current?.click()}
      >
        {t('upload.open')}
      </Button>
      {failed && (
        <Suspense fallback={null}>
          <ProblemDialog
            title={t('upload.failed', { file: upload.variables?.name })}
            error={upload.error}
            onClose={upload.reset}
          />
        </Suspense>
      )}
    </>
  );
};
