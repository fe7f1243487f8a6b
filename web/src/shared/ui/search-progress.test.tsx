import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aSearch } from '@/testing/searches';
import { show } from '@/testing/show';
import { SearchProgress } from './search-progress';

it('says how far a search is in numbers, and at its end, too, without a sign of an English name', async () => {
  await show(<SearchProgress search={aSearch({ status: 'SEARCHING', progress: 100 })} />, 'zh-CN');
  expect(screen.getByText('100%')).toBeVisible();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});
