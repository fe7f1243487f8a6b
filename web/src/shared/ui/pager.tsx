import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Pagination, type PaginationProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The page that is shown, from 0. */
  page: number;
  pageSize: number;
  totalItems: number;
  /** Only the number of the page and the arrows, where there is little room. */
  simple?: boolean;
  onPage: (page: number) => void;
}

/** The library's arrows and dots, named in the reader's language. */
const drawItem =
  (t: TFunction): PaginationProps['itemRender'] =>
  (_page, type, element) => {
    if (type === 'page') return element;
    if (type === 'jump-prev' || type === 'jump-next') return <span aria-hidden>•••</span>;
    return (
      <button
        type="button"
        className="ant-pagination-item-link"
        tabIndex={-1}
        aria-label={t(`pager.${type}`)}
      >
        {type === 'prev' ? <LeftOutlined aria-hidden /> : <RightOutlined aria-hidden />}
      </button>
    );
  };

/** The pages of a list; nothing where there is only one. */
export const Pager = ({ page, pageSize, totalItems, simple, onPage }: Props) => {
  const { t } = useTranslation();
  return (
    <Pagination
      style={{ marginTop: 12 }}
      size="small"
      simple={simple}
      hideOnSinglePage
      itemRender={drawItem(t)}
      align="end"
      current={page + 1}
      pageSize={pageSize}
      total={totalItems}
      showSizeChanger={false}
      onChange={(next) => {
        onPage(next - 1);
      }}
    />
  );
};
