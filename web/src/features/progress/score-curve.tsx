import type { PlanEvent } from '@client';
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use as registerParts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useScheme } from '@/shared/ui/color-scheme';
import { curveOption } from './curve-option';
import styles from './score-curve.module.css';

registerParts([LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** The soft score and the empty seats over the seconds. */
export const ScoreCurve = ({ events }: { events: PlanEvent[] }) => {
  const { t } = useTranslation();
  const scheme = useScheme();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);

  useEffect(() => {
    if (!place.current) return;
    const drawn = init(place.current);
    chart.current = drawn;
    const sizes = new ResizeObserver(() => {
      drawn.resize();
    });
    sizes.observe(place.current);
    return () => {
      sizes.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    const words = { soft: t('scoreLevel.SOFT'), empty: t('progress.empty'), seconds: t('progress.seconds') };
    chart.current?.setOption(curveOption(events, words));
  }, [events, scheme, t]);

  return <div ref={place} className={styles.curve} role="img" aria-label={t('progress.curve')} />;
};
