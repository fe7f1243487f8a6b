import type { Plan } from '@client';
import { Form, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { type Source, useStartPlan } from './start-plan';

export interface Props {
  /** What to plan; nothing keeps the dialog closed. */
  subject?: { source: Source; title: string };
  onClose: () => void;
  onStarted: (plan: Plan) => void;
}

interface Values {
  seconds: number;
  seed: number;
}

/** Asks how long to search and with which seed, then starts. */
export const SolveForm = ({ subject, onClose, onStarted }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const start = useStartPlan();
  const close = () => {
    start.reset();
    onClose();
  };
  const submit = (values: Values) => {
    if (subject) start.begin({ source: subject.source, ...values }, onStarted);
  };
  return (
    <Modal
      open={subject !== undefined}
      title={t('solve.title', { title: subject?.title })}
      okText={t('solve.start')}
      confirmLoading={start.busy}
      onOk={form.submit}
      onCancel={close}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" initialValues={{ seconds: 30, seed: 1 }} onFinish={submit}>
        <Form.Item
          name="seconds"
          label={t('solve.seconds')}
          extra={t('solve.secondsNote')}
          rules={[{ required: true, message: t('solve.secondsMissing') }]}
        >
          <InputNumber controls={false} min={1} max={86_400} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="seed"
          label={t('solve.seed')}
          extra={t('solve.seedNote')}
          rules={[{ required: true, message: t('solve.seedMissing') }]}
        >
          <InputNumber
            controls={false}
            min={0}
            max={Number.MAX_SAFE_INTEGER}
            precision={0}
            style={{ width: '100%' }}
          />
        </Form.Item>
      </Form>
      {start.error && <ProblemView error={start.error} />}
    </Modal>
  );
};
