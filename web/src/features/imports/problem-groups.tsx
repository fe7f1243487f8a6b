import type { Import } from '@client';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/use-language';
import cards from '@/shared/ui/cards.module.css';
import { PagedView } from '@/shared/ui/paged-view';
import { ProblemView } from '@/shared/ui/problem-view';
import { groupsQuery, useDecide } from './imports-query';
import { ProblemGroup } from './problem-group';

const PAGE_SIZE = 20;

/** Everything that was not read for certain, alike together, each to be decided with one press. */
export const ProblemGroups = ({ of }: { of: Import }) => {
  const { t } = useTranslation();
  const [page, setPage] = useState(0);
  const query = useQuery(groupsQuery(of.id, page, PAGE_SIZE, useLanguage()));
  const decide = useDecide(of.id);
  return (
    <PagedView query={query} page={page} pageSize={PAGE_SIZE} pageOf={(data) => data.page} onPage={setPage}>
      {({ items }) =>
        items.length === 0 ? (
          <Alert type="success" showIcon title={t('imports.certain')} />
        ) : (
          <>
            {decide.error && <ProblemView error={decide.error} />}
            <ul className={cards.list} aria-label={t('imports.problems')}>
              {items.map((group) => (
                <ProblemGroup
                  key={group.id}
                  group={group}
                  fileName={of.files[group.first.file]?.name}
                  busy={decide.busy}
                  onDecide={(decision) => {
                    decide.begin([decision]);
                  }}
                />
              ))}
            </ul>
          </>
        )
      }
    </PagedView>
  );
};
