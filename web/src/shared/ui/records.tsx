import type { ReactNode } from 'react';
import styles from './records.module.css';

/** A list of things, one under the other. */
export const Records = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className={styles.records} aria-label={label}>
    {children}
  </ul>
);

interface RecordProps {
  /** Names the thing. */
  title: ReactNode;
  tags?: ReactNode;
  /** Its figures, in one line. */
  figures?: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
}

/** One thing of a list. */
export const RecordItem = ({ title, tags, figures, note, actions }: RecordProps) => (
  <li className={styles.record}>
    <div className={styles.text}>
      <div className={styles.head}>
        <strong className={styles.title}>{title}</strong>
        {tags}
      </div>
      {figures && <div className={styles.figures}>{figures}</div>}
      {note && <div className={styles.note}>{note}</div>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </li>
);
