import { useTranslation } from 'react-i18next';

const ERROR_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/**
 * What to do about a plan or a search that failed, in the reader's language: the service says it in English and names
 * the id under which its log has more.
 */
export const useFailureText = () => {
  const { t } = useTranslation();
  return (failure: string | null | undefined) => {
    const id = ERROR_ID.exec(failure ?? '')?.[0];
    return id ? t('failure.remedy', { id }) : failure;
  };
};
