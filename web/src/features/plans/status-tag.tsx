import type { PlanStatus } from '@client';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

const COLORS: Record<PlanStatus, string> = {
  QUEUED: 'default',
  SOLVING: 'processing',
  SOLVED: 'success',
  STOPPED: 'warning',
  FAILED: 'error',
};

/** How far the making of a plan is. */
export const StatusTag = ({ status }: { status: PlanStatus }) => {
  const { t } = useTranslation();
  return <Tag color={COLORS[status]}>{t(`status.${status}`)}</Tag>;
};
