import type { PlanStatus } from '@client';

/** Whether more is to come. */
export const isRunning = (status: PlanStatus) => status === 'QUEUED' || status === 'SOLVING';
