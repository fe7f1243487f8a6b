import { InfoCircleFilled } from '@ant-design/icons';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** There is no such page. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${t('notFound')} · ${t('app.name')}`}</title>
      <Result
        icon={<InfoCircleFilled aria-hidden />}
        title={t('notFound')}
        extra={<Link to="/">{t('nav.home')}</Link>}
      />
    </>
  );
};
