import { Breadcrumb, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ComparisonView } from '@/features/comparison/comparison-view';
import { NotFoundPage } from './not-found-page';
import styles from './pages.module.css';

/** Two plans of one dataset side by side. */
export const ComparisonPage = () => {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [left, right] = [params.get('left'), params.get('right')];
  if (!left || !right) return <NotFoundPage />;
  return (
    <>
      <Breadcrumb
        items={[{ title: <Link to="/">{t('nav.home')}</Link> }, { title: t('comparison.title') }]}
      />
      <title>{`${t('comparison.title')} · ${t('app.name')}`}</title>
      <div className={styles.head}>
        <h1>{t('comparison.title')}</h1>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              setParams({ left: right, right: left });
            }}
          >
            {t('comparison.turn')}
          </Button>
        </div>
      </div>
      <ComparisonView key={`${left}/${right}`} left={left} right={right} />
    </>
  );
};
