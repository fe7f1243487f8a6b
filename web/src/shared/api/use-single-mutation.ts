import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';

/** When it can be begun again: once it has ended, or only once it has failed, as what it made is shown elsewhere. */
export type Until = 'ended' | 'failed';

/**
 * A mutation that a double click begins once: to begin it again does nothing until it has ended, or where it makes
 * something, until it has failed or was reset.
 */
export const useSingleMutation = <Made, Wish = void>(
  options: UseMutationOptions<Made, Error, Wish>,
  until: Until = 'failed',
) => {
  const mutation = useMutation(options);
  const begun = useRef(false);
  const { isPending, isSuccess, error, data, variables } = mutation;
  const begin = (wish: Wish, onMade?: (made: Made) => void) => {
    if (begun.current) return;
    begun.current = true;
    mutation.mutate(wish, {
      onSuccess: (made) => {
        begun.current = until === 'failed';
        onMade?.(made);
      },
      onError: () => {
        begun.current = false;
      },
    });
  };
  const reset = () => {
    begun.current = false;
    mutation.reset();
  };
  return { begin, reset, busy: isPending || (until === 'failed' && isSuccess), error, data, variables };
};
