import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/section';
import { RepairsView } from './repairs-view';
import { SECONDS } from './repairs-query';

/** Why seats of a dataset cannot be filled, and what to change; searched for when somebody asks. */
export const RepairsSection = ({ datasetId }: { datasetId: string }) => {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState<number>();
  return (
    <Section
      title={t('repairs.title')}
      actions={
        seconds === undefined && (
          <Button
            onClick={() => {
              setSeconds(SECONDS.first);
            }}
          >
            {t('repairs.find')}
          </Button>
        )
      }
    >
      {seconds === undefined ? (
        <p>{t('repairs.note')}</p>
      ) : (
        <RepairsView
          datasetId={datasetId}
          seconds={seconds}
          onMore={
            seconds < SECONDS.more
              ? () => {
                  setSeconds(SECONDS.more);
                }
              : undefined
          }
        />
      )}
    </Section>
  );
};
