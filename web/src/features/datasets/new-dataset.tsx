import type { Dataset } from '@client';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/ui/use-once';

const NewDatasetDialog = lazy(async () => ({
  default: (await import('./new-dataset-dialog')).NewDatasetDialog,
}));

/** Begins a dataset with nothing in it. */
export const NewDataset = ({ onStored }: { onStored: (dataset: Dataset) => void }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const opened = useOnce(open);
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('newDataset.open')}
      </Button>
      {opened && (
        <Suspense fallback={null}>
          <NewDatasetDialog
            open={open}
            onClose={() => {
              setOpen(false);
            }}
            onStored={onStored}
          />
        </Suspense>
      )}
    </>
  );
};
