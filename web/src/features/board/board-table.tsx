import type { Board } from '@client';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/shared/ui/badge';
import { BoardCellView } from './board-cell';
import styles from './board-table.module.css';
import { type Highlight, isHighlighted } from './highlight';

interface Props {
  board: Board;
  highlight: Highlight;
}

/** Posts downwards, periods across; the heads stay while it scrolls inside itself. */
export const BoardTable = ({ board, highlight }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('board.title')}>
      <table
        className={styles.table}
        style={{ minWidth: `calc(var(--post-width) + ${board.periods.length} * var(--cell-width))` }}
        aria-label={t('board.title')}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('words.post')}
            </th>
            {board.periods.map((period) => (
              <th key={period.id} scope="col">
                {period.title}
                <div className={styles.note}>
                  {period.startsOn} – {period.endsOn}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <tr key={row.postId}>
              <th scope="row" className={styles.post}>
                <span className={styles.title}>{row.title}</span>
                <div className={styles.tags}>
                  <span className={styles[row.riskGrade]}>{t(`risk.${row.riskGrade}`)}</span>
                  {row.mode === 'ROVING' && <Badge>{t('board.roving', { count: row.sites.length })}</Badge>}
                </div>
                <div className={styles.note}>{row.leadAgency?.title}</div>
                {row.sites.length > 1 && (
                  <div className={styles.note}>
                    {row.sites.map((site) => site.title).join(t('words.comma'))}
                  </div>
                )}
              </th>
              {row.cells.map((cell) => (
                <BoardCellView
                  key={cell.periodId}
                  cell={cell}
                  highlighted={isHighlighted(row, cell, highlight)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
