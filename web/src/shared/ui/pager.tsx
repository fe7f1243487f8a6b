import { Pagination } from 'antd';
import type { CSSProperties } from 'react';

interface Props {
  /** The page that is shown, from 0. */
  page: number;
  pageSize: number;
  totalItems: number;
  /** Only the number of the page and the arrows, where there is little room. */
  simple?: boolean;
  style?: CSSProperties;
  onPage: (page: number) => void;
}

/** The pages of a list; nothing where there is only one. */
export const Pager = ({ page, pageSize, totalItems, simple, style, onPage }: Props) => (
  <Pagination
    style={style}
    size="small"
    simple={simple}
    hideOnSinglePage
    align="end"
    current={page + 1}
    pageSize={pageSize}
    total={totalItems}
    showSizeChanger={false}
    onChange={(next) => onPage(next - 1)}
  />
);
