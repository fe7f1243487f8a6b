import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { accepting, answering, refusing } from '@/testing/service';
import { aDataset, aScenario } from '@/testing/samples';
import { show } from '@/testing/show';
import { ScenarioList } from './scenario-list';

const ignore = () => undefined;

it('names each scenario with its programme, its size and where it is from', async () => {
  answering('/demo-datasets', { items: [aScenario()] });
  await show(<ScenarioList onImported={ignore} onSolve={ignore} />, 'zh-CN');
  const scenario = await screen.findByRole('listitem');
  expect(scenario).toHaveTextContent('企业互派驻点');
  expect(scenario).toHaveTextContent('驻点对象 6 个');
  expect(scenario).toHaveTextContent('T22');
});

it('imports a scenario once, also by a double click', async () => {
  answering('/demo-datasets', { items: [aScenario()] });
  const posts: unknown[] = [];
  accepting('/datasets', aDataset({ id: 'd-7' }), posts);
  const imported = vi.fn();
  await show(<ScenarioList onImported={imported} onSolve={ignore} />);
  await userEvent.dblClick(await screen.findByRole('button', { name: /^Import/ }));
  await waitFor(() => {
    expect(imported.mock.lastCall?.[0]).toMatchObject({ id: 'd-7' });
  });
  expect(posts).toHaveLength(1);
});

it('says what went wrong and offers another try', async () => {
  refusing('get', '/demo-datasets', { type: '/problems/internal-error', status: 404, title: 'X' });
  await show(<ScenarioList onImported={ignore} onSolve={ignore} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The service has a fault');
  answering('/demo-datasets', { items: [aScenario()] });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('台儿庄区煤矿互派')).toBeInTheDocument();
});
