import type { ImportDecision, ImportProblemGroup } from '@client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/shared/ui/badge';
import cards from '@/shared/ui/cards.module.css';
import styles from './imports.module.css';
import { NewAgencyForm } from './new-agency-form';

interface Props {
  group: ImportProblemGroup;
  /** The file that its first cell is in. */
  fileName?: string;
  busy: boolean;
  onDecide: (decision: ImportDecision) => void;
}

/** Problems of one kind with one text: where they stand, what may be meant, and what can be decided. */
export const ProblemGroup = ({ group, fileName, busy, onDecide }: Props) => {
  const { t } = useTranslation();
  const { id: groupId, severity, message, remedy, first, count, choices, decision } = group;
  const place = [fileName, first.sheet, first.cell].filter(Boolean).join(' · ');
  return (
    <li className={cards.item}>
      <div className={cards.row}>
        <Badge tone={decision ? 'good' : severity === 'ERROR' ? 'bad' : 'warn'}>
          {decision ? t(`imports.decided.${decision.kind}`) : t(`imports.severity.${severity}`)}
        </Badge>
        <strong>{message}</strong>
      </div>
      <p className={cards.note}>
        {place}
        {count > 1 && ` ${t('imports.more', { count: count - 1 })}`}
      </p>
      {decision ? (
        <div className={styles.choices}>
          <span>{decision.name}</span>
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              onDecide({ groupId, kind: 'REOPEN' });
            }}
          >
            {t('imports.reopen')}
          </Button>
        </div>
      ) : (
        <>
          <p className={cards.note}>{remedy}</p>
          {choices.length > 0 && <Choices group={group} busy={busy} onDecide={onDecide} />}
        </>
      )}
    </li>
  );
};

const Choices = ({ group, busy, onDecide }: Omit<Props, 'fileName'>) => {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { id: groupId, suggestions, choices, value } = group;
  if (naming)
    return (
      <NewAgencyForm
        name={value ?? ''}
        busy={busy}
        onCancel={() => {
          setNaming(false);
        }}
        onNamed={(agency) => {
          onDecide({ groupId, kind: 'NEW_AGENCY', ...agency });
        }}
      />
    );
  return (
    <div className={styles.choices}>
      {choices.includes('ALIAS') &&
        suggestions.map(
          ({ text, agencyId }) =>
            agencyId && (
              <Button
                key={agencyId}
                size="small"
                type="primary"
                disabled={busy}
                onClick={() => {
                  onDecide({ groupId, kind: 'ALIAS', agencyId });
                }}
              >
                {t('imports.means', { text })}
              </Button>
            ),
        )}
      {choices.includes('NEW_AGENCY') && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            setNaming(true);
          }}
        >
          {t('imports.newAgency')}
        </Button>
      )}
      {choices.includes('SKIP') && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => {
            onDecide({ groupId, kind: 'SKIP' });
          }}
        >
          {t('imports.leave')}
        </Button>
      )}
    </div>
  );
};
