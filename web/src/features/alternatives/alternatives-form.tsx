import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './alternatives.module.css';
import { USUAL_WISH, type Wish } from './alternatives-query';

const LIMITS = {
  plans: { min: 1, max: 10, precision: 0 },
  percent: { min: 0, max: 100, precision: 2, step: 0.5 },
  seconds: { min: 1, max: 120, precision: 0 },
} as const;

interface Props {
  busy: boolean;
  onWish: (wish: Wish) => void;
}

/** Asks for how many alternatives, at what cost, and how long to search. */
export const AlternativesForm = ({ busy, onWish }: Props) => {
  const { t } = useTranslation();
  const fields = ['plans', 'percent', 'seconds'] as const;
  return (
    <Form
      className={styles.form}
      layout="vertical"
      requiredMark={false}
      initialValues={USUAL_WISH}
      onFinish={onWish}
    >
      {fields.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`alternatives.${field}`)}
          rules={[{ required: true, message: t('alternatives.missing') }]}
        >
          <InputNumber controls={false} {...LIMITS[field]} className={styles.field} />
        </Form.Item>
      ))}
      <Button htmlType="submit" loading={busy}>
        {t('alternatives.find')}
      </Button>
    </Form>
  );
};
