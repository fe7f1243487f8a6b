import { useQuery } from '@tanstack/react-query';
import type { Dataset, DemoDataset } from '@client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CountsLine } from '@/shared/ui/counts-line';
import { DatasetTags } from '@/shared/ui/dataset-tags';
import { ProblemView } from '@/shared/ui/problem-view';
import { QueryView } from '@/shared/ui/query-view';
import { RecordItem, Records } from '@/shared/ui/records';
import { useImportScenario } from './import-scenario';
import { scenariosQuery } from './scenarios-query';

interface Props {
  onImported: (dataset: Dataset) => void;
  /** The reader wants a plan of the scenario. */
  onSolve: (scenario: DemoDataset) => void;
}

/** The scenarios, to look at and to plan. */
export const ScenarioList = ({ onImported, onSolve }: Props) => {
  const { t } = useTranslation();
  const query = useQuery(scenariosQuery);
  const importing = useImportScenario();
  return (
    <QueryView query={query}>
      {(scenarios) => (
        <>
          {importing.error && <ProblemView error={importing.error} />}
          <Records label={t('scenarios.title')}>
            {scenarios.map((scenario) => (
              <RecordItem
                key={scenario.name}
                title={scenario.title}
                tags={<DatasetTags programme={scenario.programme} level={scenario.level} />}
                figures={<CountsLine counts={scenario.counts} />}
                note={scenario.source}
                actions={
                  <>
                    <Button
                      loading={importing.busy && importing.variables === scenario.name}
                      aria-label={t('scenarios.importNamed', { title: scenario.title })}
                      onClick={() => {
                        importing.begin(scenario.name, onImported);
                      }}
                    >
                      {t('scenarios.import')}
                    </Button>
                    <Button
                      type="primary"
                      aria-label={t('solve.openNamed', { title: scenario.title })}
                      onClick={() => {
                        onSolve(scenario);
                      }}
                    >
                      {t('solve.open')}
                    </Button>
                  </>
                }
              />
            ))}
          </Records>
        </>
      )}
    </QueryView>
  );
};
