import {
  CheckCircleFilled,
  CloseCircleFilled,
  CloseOutlined,
  DownOutlined,
  ExclamationCircleFilled,
  InfoCircleFilled,
  LoadingOutlined,
} from '@ant-design/icons';
import type { ConfigProviderProps } from 'antd';

/** The component library's signs, hidden from screen readers: else they are read out by their English names. */
export const SILENT_ICONS: ConfigProviderProps = {
  alert: {
    successIcon: <CheckCircleFilled aria-hidden />,
    infoIcon: <InfoCircleFilled aria-hidden />,
    warningIcon: <ExclamationCircleFilled aria-hidden />,
    errorIcon: <CloseCircleFilled aria-hidden />,
  },
  button: { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> },
  modal: { closeIcon: <CloseOutlined aria-hidden /> },
  select: {
    suffixIcon: <DownOutlined aria-hidden />,
    clearIcon: <CloseCircleFilled aria-hidden />,
    loadingIcon: <LoadingOutlined aria-hidden />,
  },
};
