import type { AgencyKind } from '@client';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';

const KINDS: AgencyKind[] = ['SECTOR_REGULATOR', 'SAFETY_REGULATOR', 'ENTERPRISE', 'EXPERT_BODY'];

interface Props {
  /** As it stands in the list. */
  name: string;
  busy: boolean;
  onCancel: () => void;
  onNamed: (agency: { name: string; agencyKind: AgencyKind }) => void;
}

/** What an agency that the dataset does not have yet is called, and what sort of body it is. */
export const NewAgencyForm = ({ name: text, busy, onCancel, onNamed }: Props) => {
  const { t } = useTranslation();
  const [name, setName] = useState(text);
  const [agencyKind, setKind] = useState<AgencyKind>('SECTOR_REGULATOR');
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        onNamed({ name: name.trim(), agencyKind });
      }}
    >
      <Input
        size="small"
        style={{ width: 220 }}
        maxLength={200}
        value={name}
        aria-label={t('imports.agencyName')}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <Select
        size="small"
        style={{ width: 200 }}
        aria-label={t('imports.agencyKind')}
        value={agencyKind}
        onChange={setKind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`imports.agencyKinds.${kind}`) }))}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={busy || !name.trim()}>
        {t('imports.add')}
      </Button>
      <Button size="small" onClick={onCancel}>
        {t('imports.cancel')}
      </Button>
    </form>
  );
};
