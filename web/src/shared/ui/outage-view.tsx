import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAskAgain, useOutage } from '@/shared/api/use-outage';

/** Over every page: that the service cannot be asked at the moment, and the way out; nothing where it can. */
export const OutageView = () => {
  const { t } = useTranslation();
  const outage = useOutage();
  const again = useMutation({ mutationFn: useAskAgain() });
  if (!outage) return null;
  const action = outage === 'signedOut' ? t('outage.signIn') : t('problem.retry');
  return (
    <Alert
      type={outage === 'busy' ? 'info' : 'warning'}
      showIcon
      role="status"
      title={t(`outage.${outage}.title`)}
      description={t(`outage.${outage}.remedy`)}
      action={
        outage !== 'busy' && (
          <Button
            type="primary"
            loading={again.isPending}
            onClick={() => {
              again.mutate();
            }}
          >
            {action}
          </Button>
        )
      }
    />
  );
};
