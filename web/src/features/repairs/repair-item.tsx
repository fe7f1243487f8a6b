import type { Repair } from '@client';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import { Badge } from '@/shared/ui/badge';
import cards from '@/shared/ui/cards.module.css';
import styles from './repairs.module.css';

interface Props {
  number: number;
  repair: Repair;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

/** Changes that together let the seats be filled, with their prices. */
export const RepairItem = ({ number, repair, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={cards.item}>
      <div className={cards.row}>
        <strong>{t('repairs.repair', { number, price: format.number(repair.price) })}</strong>
        <Badge tone={repair.cheapest ? 'good' : 'plain'}>
          {t(repair.cheapest ? 'repairs.cheapest' : 'repairs.notCheapest')}
        </Badge>
        <Badge tone={repair.empty > 0 ? 'warn' : 'good'}>
          {t(repair.empty > 0 ? 'repairs.leavesEmpty' : 'repairs.fillsAll', { empty: repair.empty })}
        </Badge>
        <Checkbox
          checked={chosen}
          aria-label={t('repairs.chooseNamed', { number })}
          onChange={(event) => {
            onChoose(event.target.checked);
          }}
        >
          {t('repairs.choose')}
        </Checkbox>
      </div>
      <ul className={styles.measures}>
        {repair.measures.map((measure, index) => (
          <li key={index}>
            <span>{measure.message}</span>
            <span className={styles.price}>{format.number(measure.price)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
};
