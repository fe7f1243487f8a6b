import { theme, type ThemeConfig } from 'antd';
import type { Scheme } from '@/shared/ui/color-scheme';
import { readToken } from '@/shared/ui/token';

/** The component library in the colours and sizes of tokens.css. */
export const antdTheme = (scheme: Scheme): ThemeConfig => ({
  algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: readToken('--color-primary'),
    colorLink: readToken('--color-primary'),
    colorError: readToken('--color-danger'),
    colorWarning: readToken('--color-warning'),
    colorSuccess: readToken('--color-success'),
    colorInfo: readToken('--color-primary'),
    colorErrorBg: readToken('--color-danger-soft'),
    colorWarningBg: readToken('--color-warning-soft'),
    colorSuccessBg: readToken('--color-success-soft'),
    colorInfoBg: readToken('--color-primary-soft'),
    colorBgLayout: readToken('--color-page'),
    colorBgContainer: readToken('--color-surface'),
    colorBgElevated: readToken('--color-surface'),
    colorText: readToken('--color-text'),
    colorTextSecondary: readToken('--color-text-muted'),
    colorTextDescription: readToken('--color-text-muted'),
    colorTextPlaceholder: readToken('--color-text-muted'),
    colorBorder: readToken('--color-border-strong'),
    colorTextLightSolid: readToken('--color-on-primary'),
    fontFamily: 'var(--font)',
    fontSize: 14,
    borderRadius: 4,
    motion: false,
  },
});
