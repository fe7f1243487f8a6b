import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { planQuery } from '@/features/plans/plan-query';
import { isRunning } from '@/features/plans/plan-status';
import { QueryView } from '@/shared/ui/query-view';
import { FinishedPlan } from './finished-plan';
import { PlanHead } from './plan-head';
import { RunningPlan } from './running-plan';

/** A plan: in the making, or to be reviewed. Nothing chosen for one plan is taken along to another. */
export const PlanPage = () => {
  const { planId = '' } = useParams();
  return <PlanOfId key={planId} planId={planId} />;
};

const PlanOfId = ({ planId }: { planId: string }) => {
  const query = useQuery(planQuery(planId));
  return (
    <QueryView query={query}>
      {(plan) => (
        <>
          <PlanHead plan={plan} />
          {isRunning(plan.status) ? <RunningPlan plan={plan} /> : <FinishedPlan plan={plan} />}
        </>
      )}
    </QueryView>
  );
};
