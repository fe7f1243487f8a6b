import type { Alternative, Plan } from '@client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { Badge } from '@/shared/ui/badge';
import cards from '@/shared/ui/cards.module.css';
import { AlternativeChanges } from './alternative-changes';
import { AlternativeFacts } from './alternative-facts';
import styles from './alternatives.module.css';
import { KeepButton } from './keep-button';

interface Props {
  plan: Plan;
  searchId: string;
  number: number;
  /** How many postings the plan itself has. */
  postings: number;
  alternative: Alternative;
}

/** An alternative: what it costs, how far it differs, and what can be done with it. */
export const AlternativeItem = ({ plan, searchId, number, postings, alternative }: Props) => {
  const { t } = useTranslation();
  const { signed } = useFormat();
  const [open, setOpen] = useState(false);
  const { id, extraCost } = alternative;
  return (
    <li className={cards.item}>
      <div className={cards.row}>
        <strong>{t('alternatives.numbered', { number })}</strong>
        <Badge tone={extraCost > 0 ? 'warn' : 'good'}>
          {extraCost === 0
            ? t('alternatives.sameCost')
            : t('alternatives.extraCost', { cost: signed(extraCost) })}
        </Badge>
      </div>
      <AlternativeFacts alternative={alternative} postings={postings} />
      <div className={styles.actions}>
        <Button
          aria-expanded={open}
          aria-label={t('alternatives.changesOf', { number })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'alternatives.hideChanges' : 'alternatives.showChanges')}
        </Button>
        <KeepButton
          planId={plan.id}
          searchId={searchId}
          alternativeId={id}
          name={t('alternatives.name', { plan: plan.name, number })}
        />
      </div>
      {open && <AlternativeChanges searchId={searchId} alternativeId={id} number={number} />}
    </li>
  );
};
