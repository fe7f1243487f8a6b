import type { PlanStatus } from '@client';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '@/shared/ui/badge';

const TONES: Record<PlanStatus, Tone> = {
  QUEUED: 'plain',
  SOLVING: 'info',
  SOLVED: 'good',
  STOPPED: 'warn',
  FAILED: 'bad',
};

/** How far the making of a plan is. */
export const StatusTag = ({ status }: { status: PlanStatus }) => {
  const { t } = useTranslation();
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>;
};
