import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/** A short word about the thing beside it. */
export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
);
