import { lazy, Suspense } from 'react';
import { useOnce } from '@/shared/ui/use-once';
import type { Props } from './solve-form';

const SolveForm = lazy(async () => ({ default: (await import('./solve-form')).SolveForm }));

/** Asks how long to search and with which seed, then starts; loaded when it is first opened. */
export const SolveDialog = (props: Props) =>
  useOnce(props.subject !== undefined) && (
    <Suspense fallback={null}>
      <SolveForm {...props} />
    </Suspense>
  );
