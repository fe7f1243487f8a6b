import { PushpinOutlined } from '@ant-design/icons';
import type { BoardSeat } from '@client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/format/use-format';
import styles from './seat-line.module.css';

/** Above it a name tells nothing once it is cut: enterprises of a trade end alike as well. */
const LONG_NAME = 10;

/** One seat: its role, who holds it, who sends them and from how far; an empty one in plain sight. */
export const SeatLine = ({ seat }: { seat: BoardSeat }) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { supervisor, agency, role, km } = seat;
  const tag = <span className={`${styles.role} ${styles[role]}`}>{t(`role.${role}`)}</span>;
  if (!supervisor) {
    return (
      <li className={`${styles.seat} ${styles.empty}`}>
        {tag}
        {t('board.emptySeat')}
      </li>
    );
  }
  const long = (agency?.title.length ?? 0) > LONG_NAME;
  return (
    <li className={`${styles.seat} ${long ? styles.long : ''}`}>
      {tag}
      <span className={styles.name} title={`${supervisor.title} (${supervisor.id})`}>
        {supervisor.title}
      </span>
      <span className={styles.agency} title={agency?.title}>
        <bdi>{agency?.title}</bdi>
      </span>
      {seat.pinned && <PushpinOutlined aria-label={t('board.pinned')} title={t('board.pinned')} />}
      {km != null && <span className={styles.km}>{t('board.km', { km: number(km) })}</span>}
    </li>
  );
};
