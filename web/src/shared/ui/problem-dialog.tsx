import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from './problem-view';

interface Props {
  title: string;
  /** Nothing keeps the dialog closed. */
  error: Error | null;
  onClose: () => void;
}

/** What went wrong, in a window over the page. */
export const ProblemDialog = ({ title, error, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Modal
      open={error !== null}
      title={title}
      width={1000}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      {error && <ProblemView error={error} />}
    </Modal>
  );
};
