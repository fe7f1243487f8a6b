import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemView } from '@/shared/ui/problem-view';
import styles from './alternatives.module.css';
import { useKeepAlternative } from './keep-alternative';

interface Props {
  /** The plan it was found from. */
  planId: string;
  searchId: string;
  alternativeId: string;
  /** What the plan will be called. */
  name: string;
  small?: boolean;
}

/** Keeps a found plan; afterwards leads to it and to the comparison with the plan it was found from. */
export const KeepButton = (props: Props) => (
  <KeepOne key={`${props.searchId}/${props.alternativeId}`} {...props} />
);

const KeepOne = ({ planId, searchId, alternativeId, name, small = false }: Props) => {
  const { t } = useTranslation();
  const keep = useKeepAlternative(searchId, alternativeId);
  if (keep.data) {
    return (
      <span role="status" className={styles.kept}>
        {t('alternatives.kept')}
        <Link to={`/plans/${keep.data.id}`} aria-label={t('alternatives.openNamed', { name })}>
          {t('alternatives.open')}
        </Link>
        <Link
          to={`/comparison?left=${planId}&right=${keep.data.id}`}
          aria-label={t('alternatives.compareNamed', { name })}
        >
          {t('comparison.compare')}
        </Link>
      </span>
    );
  }
  return (
    <>
      <Button
        size={small ? 'small' : undefined}
        loading={keep.busy}
        aria-label={t('alternatives.keepNamed', { name })}
        onClick={() => {
          keep.begin(name);
        }}
      >
        {t('alternatives.keep')}
      </Button>
      {keep.error && <ProblemView error={keep.error} />}
    </>
  );
};
