import { useMemo } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';

const minus = (text: string) => text.replace('-', '−');

/** Numbers and times as the reader's language writes them. */
export const useFormat = () => {
  const language = useLanguage();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language);
    const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const instant = new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' });
    return {
      number: (value: number) => minus(whole.format(value)),
      decimal: (value: number) => minus(decimal.format(value)),
      /** With two decimals at most. */
      fine: (value: number) => minus(fine.format(value)),
      /** With its sign, a plus too. */
      signed: (value: number) => (value > 0 ? '+' : '') + minus(whole.format(value)),
      /** The time of day of milliseconds since 1970. */
      time: (value: number) => clock.format(value),
      instant: (value: string) => instant.format(new Date(value)),
    };
  }, [language]);
};
