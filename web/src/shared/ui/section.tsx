import type { ReactNode } from 'react';
import { useId } from 'react';
import { FaultBoundary } from './fault-boundary';
import styles from './section.module.css';

interface Props {
  title: string;
  /** A sentence beside the title. */
  note?: ReactNode;
  actions?: ReactNode;
  /** The title is for screen readers only. */
  untitled?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, note, actions, untitled = false, children }: Props) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={untitled ? styles.hidden : styles.header}>
        <h2 id={id}>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>
        <FaultBoundary>{children}</FaultBoundary>
      </div>
    </section>
  );
};
