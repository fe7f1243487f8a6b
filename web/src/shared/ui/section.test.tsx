import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/testing/show';
import { Section } from './section';

it('says in the reader’s language that its part failed, and draws it again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('l is not a function');
    return <p>好了</p>;
  };
  await show(
    <>
      <Section title="甲">
        <Part />
      </Section>
      <Section title="乙">
        <p>不受影响</p>
      </Section>
    </>,
    'zh-CN',
  );
  expect(screen.getByRole('alert')).toHaveTextContent('这一部分无法显示');
  expect(screen.getByRole('alert')).not.toHaveTextContent('function');
  expect(screen.getByText('不受影响')).toBeVisible();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByText('好了')).toBeVisible();
});
