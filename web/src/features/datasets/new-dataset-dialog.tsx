import { type Dataset, Level, Programme } from '@client';
import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '@/shared/ui/problem-view';
import { type EmptyDataset, useNewDataset } from './upload-dataset';

interface Props {
  open: boolean;
  onClose: () => void;
  onStored: (dataset: Dataset) => void;
}

/** Asks what a new dataset is called and of. */
export const NewDatasetDialog = ({ open, onClose, onStored }: Props) => {
  const { t } = useTranslation();
  const [form] = Form.useForm<EmptyDataset>();
  const create = useNewDataset();
  return (
    <Modal
      open={open}
      title={t('newDataset.title')}
      okText={t('newDataset.create')}
      cancelText={t('newDataset.cancel')}
      confirmLoading={create.busy}
      onCancel={onClose}
      onOk={() => {
        form.submit();
      }}
    >
      <p>{t('newDataset.note')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ programme: 'POSTING', level: 'CITY' }}
        onFinish={(wish) => {
          create.begin({ ...wish, title: wish.title.trim() }, onStored);
        }}
      >
        <Form.Item
          name="title"
          label={t('newDataset.name')}
          rules={[{ required: true, whitespace: true, message: t('newDataset.name') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="programme" label={t('newDataset.programme')}>
          <Select
            options={Object.values(Programme).map((value) => ({ value, label: t(`programme.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="level" label={t('newDataset.level')}>
          <Select options={Object.values(Level).map((value) => ({ value, label: t(`level.${value}`) }))} />
        </Form.Item>
      </Form>
      {create.error && <ProblemView error={create.error} />}
    </Modal>
  );
};
