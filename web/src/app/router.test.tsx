import { screen } from '@testing-library/react';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';
import { ROUTES } from './router';

const Broken = () => {
  throw new Error('l is not a function');
};

it.each([
  ['zh-CN', '这个页面无法显示', '返回上一页'],
  ['en', 'This page cannot be shown', 'Go back'],
])('says in %s that a place cannot be drawn, and lets the reader go on', async (language, title, back) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  if (!i18next.isInitialized) await startI18n();
  await i18next.changeLanguage(language);
  for (const { errorElement } of [...ROUTES, ...ROUTES.flatMap((route) => route.children ?? [])]) {
    const router = createMemoryRouter([{ path: '/', element: <Broken />, errorElement }]);
    const { unmount } = render(<RouterProvider router={router} />);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByRole('button', { name: back })).toBeEnabled();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/');
    unmount();
  }
});
