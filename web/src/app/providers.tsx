import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useMemo, useState } from 'react';
import { newQueryClient } from '@/shared/api/query-client';
import { useLanguage } from '@/shared/i18n/use-language';
import { useScheme } from '@/shared/ui/color-scheme';
import { antdTheme } from './theme';

/** What every page needs around it: server state, the component library's theme and language. */
export const Providers = ({ children }: { children: ReactNode }) => {
  const [queryClient] = useState(newQueryClient);
  const scheme = useScheme();
  const theme = useMemo(() => antdTheme(scheme), [scheme]);
  const locale = useLanguage() === 'zh-CN' ? zhCN : enUS;
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
};
