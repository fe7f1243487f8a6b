import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, expect, it, vi } from 'vitest';
import { rulesQuery } from '@/shared/api/rules-query';
import { aRule } from '@/testing/samples';
import { answering, refusing, service } from '@/testing/service';
import { show } from '@/testing/show';
import { OutageView } from './outage-view';
import { QueryView } from './query-view';

const unauthorized = { type: '/problems/unauthorized', status: 401, title: 'Unauthorized' };
const fault = { type: '/problems/unknown-dataset', status: 404, title: 'Unknown dataset' };

const Rules = () => {
  const query = useQuery(rulesQuery);
  return (
    <>
      <OutageView />
      <button type="button" onClick={() => void query.refetch()}>
        again
      </button>
      <QueryView query={query}>{(rules) => <p>{rules.map((rule) => rule.titleZh)}</p>}</QueryView>
    </>
  );
};

const again = () => userEvent.click(screen.getByRole('button', { name: 'again' }));

afterEach(() => {
  vi.useRealTimers();
});

it('keeps data that cannot be fetched again, says from when it is, and lets the reader try', async () => {
  answering('/rules', { items: [aRule()] });
  await show(<Rules />, 'zh-CN');
  expect(await screen.findByText('往返路程')).toBeVisible();
  refusing('get', '/rules', fault);
  await again();
  expect(await screen.findByText(/^\d\d:\d\d:\d\d 的数据，未能更新：没有这份基础数据。$/)).toBeVisible();
  expect(screen.getByText('往返路程')).toBeVisible();
  answering('/rules', { items: [aRule({ titleZh: '新的规则' })] });
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('新的规则')).toBeVisible();
  expect(screen.queryByText(/未能更新/)).not.toBeInTheDocument();
});

it('asks for the password where it is missing, and goes on with what was there', async () => {
  answering('/rules', { items: [aRule()] });
  await show(<Rules />, 'zh-CN');
  await screen.findByText('往返路程');
  refusing('get', '/rules', unauthorized);
  await again();
  const signIn = await screen.findByRole('button', { name: '登录' });
  expect(screen.getByText('往返路程')).toBeVisible();
  answering('/rules', { items: [aRule({ titleZh: '登录之后' })] });
  await userEvent.click(signIn);
  expect(await screen.findByText('登录之后')).toBeVisible();
  expect(screen.queryByRole('button', { name: '登录' })).not.toBeInTheDocument();
});

it('says that the service is busy, and asks by itself when it was told to', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let asked = 0;
  service.use(
    http.get('*/api/v1/rules', () => {
      asked += 1;
      return asked < 4
        ? new HttpResponse('', { status: 503, headers: { 'Retry-After': '7' } })
        : HttpResponse.json({ items: [aRule()] });
    }),
  );
  await show(<Rules />, 'zh-CN');
  expect(await screen.findByText('服务正忙')).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(asked).toBe(1);
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(await screen.findByText('往返路程')).toBeVisible();
  expect(screen.queryByText('服务正忙')).not.toBeInTheDocument();
});
