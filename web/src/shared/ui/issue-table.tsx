import type { Issue } from '@client';
import { useTranslation } from 'react-i18next';
import { Badge } from './badge';
import styles from './issue-table.module.css';

/** Each issue with its place, the value there and the remedy. */
export const IssueTable = ({ issues }: { issues: Issue[] }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('issues.title')}>
      <table className={styles.table} aria-label={t('issues.title')}>
        <thead>
          <tr>
            <th scope="col">{t('issues.severity')}</th>
            <th scope="col">{t('issues.place')}</th>
            <th scope="col">{t('issues.value')}</th>
            <th scope="col">{t('issues.message')}</th>
            <th scope="col">{t('issues.remedy')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, index) => (
            <tr key={index}>
              <td>
                <Badge tone={issue.severity === 'ERROR' ? 'bad' : 'warn'}>
                  {t(`severity.${issue.severity}`)}
                </Badge>
              </td>
              <td className={styles.code}>{issue.pointer || t('issues.whole')}</td>
              <td className={styles.code}>{issue.value ?? '—'}</td>
              <td>{issue.message}</td>
              <td>{issue.remedy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
