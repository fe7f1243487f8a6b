import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '@/app/providers';
import { type Language, startI18n } from '@/shared/i18n/i18n';

/** Renders a part of the page in the language, with all it needs around it. */
export const show = async (element: ReactElement, language: Language = 'en') => {
  if (!i18next.isInitialized) await startI18n();
  await i18next.changeLanguage(language);
  const router = createMemoryRouter([{ path: '*', element }]);
  return render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
};
