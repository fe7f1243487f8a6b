import type { DemoDataset } from '@client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DatasetList } from '@/features/datasets/dataset-list';
import { DatasetUpload } from '@/features/datasets/dataset-upload';
import { NewDataset } from '@/features/datasets/new-dataset';
import { PlanList } from '@/features/plans/plan-list';
import { ScenarioList } from '@/features/scenarios/scenario-list';
import { SolveDialog } from '@/features/solve/solve-dialog';
import { Section } from '@/shared/ui/section';
import styles from './pages.module.css';

/** The scenarios, the stored datasets and the newest plans. */
export const HomePage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [scenario, setScenario] = useState<DemoDataset>();
  return (
    <div className={styles.columns}>
      <title>{t('app.title')}</title>
      <h1 className={styles.hidden}>{t('app.title')}</h1>
      <div className={styles.column}>
        <Section title={t('scenarios.title')} note={t('scenarios.note')}>
          <ScenarioList
            onImported={(dataset) => void navigate(`/datasets/${dataset.id}`)}
            onSolve={setScenario}
          />
        </Section>
      </div>
      <div className={styles.column}>
        <Section title={t('plans.recent')}>
          <PlanList />
        </Section>
        <Section
          title={t('datasets.title')}
          actions={
            <>
              <NewDataset onStored={(dataset) => void navigate(`/datasets/${dataset.id}`)} />
              <DatasetUpload onStored={(dataset) => void navigate(`/datasets/${dataset.id}`)} />
            </>
          }
        >
          <DatasetList />
        </Section>
      </div>
      <SolveDialog
        subject={scenario && { source: { demo: scenario.name }, title: scenario.title }}
        onClose={() => {
          setScenario(undefined);
        }}
        onStarted={(plan) => void navigate(`/plans/${plan.id}`)}
      />
    </div>
  );
};
