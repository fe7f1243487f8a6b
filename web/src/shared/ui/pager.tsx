import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Pagination, type PaginationProps } from 'antd';

interface Props {
  /** The page that is shown, from 0. */
  page: number;
  pageSize: number;
  totalItems: number;
  /** Only the number of the page and the arrows, where there is little room. */
  simple?: boolean;
  onPage: (page: number) => void;
}

/** The library's arrows and dots, hidden from screen readers: the list items around them have their names. */
const drawItem: PaginationProps['itemRender'] = (_page, type, element) => {
  if (type === 'page') return element;
  if (type === 'jump-prev' || type === 'jump-next') return <span aria-hidden>•••</span>;
  return (
    <button type="button" className="ant-pagination-item-link" tabIndex={-1}>
      {type === 'prev' ? <LeftOutlined aria-hidden /> : <RightOutlined aria-hidden />}
    </button>
  );
};

/** The pages of a list; nothing where there is only one. */
export const Pager = ({ page, pageSize, totalItems, simple, onPage }: Props) => (
  <Pagination
    style={{ marginTop: 12 }}
    size="small"
    simple={simple}
    hideOnSinglePage
    itemRender={drawItem}
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
