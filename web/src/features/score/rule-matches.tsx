import type { RuleMatch } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import { PagedView } from '@/shared/ui/paged-view';
import { MatchLine } from './match-line';
import { matchesQuery, PAGE_SIZE } from './matches-query';
import styles from './rule-matches.module.css';

interface Props {
  planId: string;
  ruleId: string;
  match?: RuleMatch;
  onMatch: (match: RuleMatch | undefined) => void;
  onClose: () => void;
}

const keyOf = (match: RuleMatch | undefined) => match && JSON.stringify(match);

/** The places where one rule costs something, the costliest first; choosing one shows it in the board. */
export const RuleMatches = ({ planId, ruleId, match, onMatch, onClose }: Props) => {
  const { t } = useTranslation();
  const chinese = useLanguage() === 'zh-CN';
  const [page, setPage] = useState(0);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const query = useQuery(matchesQuery(planId, ruleId, page));
  const rule = query.data?.rule;
  const title = (chinese ? rule?.titleZh : rule?.titleEn) ?? ruleId;
  return (
    <section ref={place} className={styles.matches} aria-label={t('score.matches', { title })}>
      <header className={styles.header}>
        <h3>{t('score.matches', { title })}</h3>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      </header>
      <PagedView
        query={query}
        page={page}
        pageSize={PAGE_SIZE}
        pageOf={(data) => data.page}
        simple
        onPage={setPage}
      >
        {({ items }) => (
          <ol className={styles.list} start={page * PAGE_SIZE + 1}>
            {items.map((item, index) => (
              <MatchLine
                key={index}
                match={item}
                chosen={keyOf(item) === keyOf(match)}
                onChoose={(chosen) => {
                  onMatch(chosen ? item : undefined);
                }}
              />
            ))}
          </ol>
        )}
      </PagedView>
    </section>
  );
};
