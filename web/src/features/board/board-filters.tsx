import type { Ref } from '@client';
import { CloseCircleFilled, DownOutlined, SearchOutlined } from '@ant-design/icons';
import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './board-filters.module.css';
import type { BoardView } from './board-query';

interface Props {
  view: BoardView;
  agencies: Ref[];
  /** Title of the rule that is looked at, if one is. */
  rule?: { id: string; title: string };
  onChange: (change: Partial<BoardView>) => void;
}

/** Which posts of the board are shown. */
export const BoardFilters = ({ view, agencies, rule, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={styles.filters} role="search" aria-label={t('board.filters')}>
      <Input.Search
        key={view.text}
        allowClear={{ clearIcon: <CloseCircleFilled aria-label={t('board.clear')} /> }}
        searchIcon={<SearchOutlined aria-label={t('board.search')} />}
        className={styles.text}
        defaultValue={view.text}
        placeholder={t('board.text')}
        aria-label={t('board.text')}
        onSearch={(text) => {
          onChange({ text: text.trim() || undefined });
        }}
      />
      <Select
        allowClear
        suffix={<DownOutlined aria-hidden />}
        showSearch={{ optionFilterProp: 'label' }}
        className={styles.agency}
        value={view.agencyId}
        placeholder={t('board.agency')}
        aria-label={t('board.agency')}
        options={agencies.map((agency) => ({ value: agency.id, label: agency.title }))}
        onChange={(agencyId: string | undefined) => {
          onChange({ agencyId });
        }}
      />
      <Checkbox
        checked={view.problems ?? false}
        onChange={(event) => {
          onChange({ problems: event.target.checked || undefined });
        }}
      >
        {t('board.problems')}
      </Checkbox>
      {rule && (
        <Checkbox
          checked={view.ruleId === rule.id}
          onChange={(event) => {
            onChange({ ruleId: event.target.checked ? rule.id : undefined });
          }}
        >
          {t('board.onlyRule', { title: rule.title })}
        </Checkbox>
      )}
    </div>
  );
};
