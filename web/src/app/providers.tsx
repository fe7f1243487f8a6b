import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { newQueryClient } from '@/shared/api/query-client';
import { useLanguage } from '@/shared/i18n/use-language';
import { useScheme } from '@/shared/ui/color-scheme';
import { SILENT_ICONS } from './icons';
import { antdTheme } from './theme';

/** What every page needs around it: server state, the component library's theme and language. */
export const Providers = ({ children }: { children: ReactNode }) => {
  const [queryClient] = useState(newQueryClient);
  const scheme = useScheme();
  const theme = useMemo(() => antdTheme(scheme), [scheme]);
  const language = useLanguage();
  useEffect(() => {
    // What the service said of its refusal was in the language before.
    void queryClient.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  }, [queryClient, language]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider {...SILENT_ICONS} theme={theme} locale={language === 'zh-CN' ? zhCN : enUS}>
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  );
};
