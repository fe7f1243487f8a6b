import type { Plan } from '@client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/section';
import cards from '@/shared/ui/cards.module.css';
import { SECONDS } from './sensitivity-query';
import { SensitivityView } from './sensitivity-view';

/** How far the weights can move before another plan is better; searched for when somebody asks. */
export const SensitivitySection = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState<number>();
  return (
    <Section
      title={t('sensitivity.title')}
      actions={
        seconds === undefined && (
          <Button
            onClick={() => {
              setSeconds(SECONDS.first);
            }}
          >
            {t('sensitivity.find')}
          </Button>
        )
      }
    >
      <p className={cards.note}>{t('sensitivity.note')}</p>
      {seconds !== undefined && (
        <SensitivityView
          plan={plan}
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
