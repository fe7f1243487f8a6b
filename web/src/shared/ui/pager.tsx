import { Pagination } from 'antd';

interface Props {
  /** The page that is shown, from 0. */
  page: number;
  pageSize: number;
  totalItems: number;
  /** Only the number of the page and the arrows, where there is little room. */
  simple?: boolean;
  onPage: (page: number) => void;
}

/** The pages of a list; nothing where there is only one. */
export const Pager = ({ page, pageSize, totalItems, simple, onPage }: Props) => (
  <Pagination
    style={{ marginTop: 12 }}
    size="small"
    simple={simple}
    hideOnSinglePage
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
