import type { ReactNode } from 'react';
import styles from './facts.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
  tone?: 'good' | 'bad' | 'warn';
  /** More about it, under the value. */
  note?: ReactNode;
}

/** A row of figures, each under its name. */
export const Facts = ({ facts, label }: { facts: Fact[]; label: string }) => (
  <dl className={styles.facts} aria-label={label}>
    {facts.map((fact) => (
      <div key={fact.label} className={styles.fact}>
        <dt>{fact.label}</dt>
        <dd className={fact.tone && styles[fact.tone]}>{fact.value}</dd>
        {fact.note && <dd className={styles.note}>{fact.note}</dd>}
      </div>
    ))}
  </dl>
);
