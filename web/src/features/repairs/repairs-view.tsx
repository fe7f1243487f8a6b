import type { RepairList } from '@client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplyRepairs } from './apply-repairs';
import { TroubleView } from './trouble-view';

interface Props {
  searchId: string;
  repairs: RepairList;
  /** Searches longer; absent where that is not offered. */
  onMore?: () => void;
}

/** What a search found, whether it came to the end, and which repairs to apply. */
export const RepairsView = ({ searchId, repairs: { items, finished }, onMore }: Props) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Partial<Record<number, number>>>({});
  const wanted = Object.entries(chosen).flatMap(([item, repair]) =>
    repair === undefined ? [] : [{ item: Number(item), repair }],
  );
  return (
    <>
      {items.length === 0 && finished && <Alert type="success" showIcon title={t('repairs.none')} />}
      {items.map((trouble, item) => (
        <TroubleView
          key={item}
          trouble={trouble}
          chosen={chosen[item]}
          onChoose={(repair) => {
            setChosen({ ...chosen, [item]: repair });
          }}
        />
      ))}
      {items.some(({ repairs }) => repairs.length > 0) && (
        <ApplyRepairs searchId={searchId} repairs={wanted} />
      )}
      {!finished && (
        <Alert
          type="info"
          showIcon
          title={t('repairs.unfinished')}
          action={onMore && <Button onClick={onMore}>{t('repairs.more')}</Button>}
        />
      )}
    </>
  );
};
