import type { Conflict, ConflictThing } from '@client';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/shared/ui/badge';
import cards from '@/shared/ui/cards.module.css';
import { usePeople } from './use-people';

const isWanted = ({ kind }: ConflictThing) => kind === 'SEATS_WANTED' || kind === 'PIN';

/** Things that cannot all hold: what is wanted, what limits it, and who there is. */
export const ConflictItem = ({ number, conflict }: { number: number; conflict: Conflict }) => {
  const { t } = useTranslation();
  const people = usePeople(conflict.people);
  const rows = [
    { key: 'wanted', things: conflict.things.filter(isWanted) },
    { key: 'limits', things: conflict.things.filter((thing) => !isWanted(thing)) },
  ] as const;
  return (
    <li className={cards.item}>
      <div className={cards.row}>
        <strong>{t('repairs.conflict', { number })}</strong>
        <Badge tone={conflict.irreducible ? 'info' : 'plain'}>
          {t(conflict.irreducible ? 'repairs.irreducible' : 'repairs.reducible')}
        </Badge>
      </div>
      <dl className={cards.facts}>
        {rows.map(({ key, things }) => (
          <div key={key}>
            <dt>{t(`repairs.${key}`)}</dt>
            <dd>
              <ul>
                {things.map((thing, index) => (
                  <li key={index}>{thing.message}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('repairs.people')}</dt>
          <dd>{people}</dd>
        </div>
      </dl>
    </li>
  );
};
