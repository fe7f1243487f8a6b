import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';

const Fault = ({ resetErrorBoundary }: FallbackProps) => {
  const { t } = useTranslation();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('fault.part')}
      description={t('fault.partRemedy')}
      action={<Button onClick={resetErrorBoundary}>{t('problem.retry')}</Button>}
    />
  );
};

/** A part of the page that may fail without the others; what it was drawn from is fetched anew on the next try. */
export const FaultBoundary = ({ children }: { children: ReactNode }) => {
  const queryClient = useQueryClient();
  const forget = () => {
    queryClient.removeQueries({ type: 'inactive' });
  };
  return (
    <ErrorBoundary FallbackComponent={Fault} onReset={forget}>
      {children}
    </ErrorBoundary>
  );
};
