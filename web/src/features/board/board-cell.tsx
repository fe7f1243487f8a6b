import type { BoardCell } from '@client';
import { useTranslation } from 'react-i18next';
import styles from './board-cell.module.css';
import { CostTags } from './cost-tags';
import { SeatLine } from './seat-line';

interface Props {
  cell: BoardCell;
  highlighted: boolean;
}

/** The team of a post in a period, or why there is none, and what it costs. */
export const BoardCellView = ({ cell, highlighted }: Props) => {
  const { t } = useTranslation();
  const reason =
    cell.unstaffedReason === 'COVERED'
      ? t('board.covered', { level: cell.coveredBy ? t(`level.${cell.coveredBy}`) : '' })
      : t('board.inactive');
  const looks = [styles.cell, !cell.staffed && styles.unstaffed, highlighted && styles.highlighted];
  return (
    <td className={looks.filter(Boolean).join(' ')} aria-current={highlighted || undefined}>
      {!cell.staffed && <span>{reason}</span>}
      {cell.seats.length > 0 && (
        <ul className={styles.seats}>
          {cell.seats.map((seat) => (
            <SeatLine key={seat.number} seat={seat} />
          ))}
        </ul>
      )}
      <CostTags costs={cell.brokenRules} />
    </td>
  );
};
