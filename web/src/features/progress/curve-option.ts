import type { PlanEvent } from '@client';
import { parseScore } from '@/shared/format/score';
import { readToken } from '@/shared/ui/token';

interface Words {
  soft: string;
  empty: string;
  seconds: string;
}

/** The chart of a plan's progress: soft score on the left axis, empty seats on the right. */
export const curveOption = (events: PlanEvent[], words: Words) => {
  const muted = readToken('--color-text-muted');
  const line = readToken('--color-border');
  const axis = { nameTextStyle: { color: muted }, axisLabel: { color: muted, hideOverlap: true } };
  const scored = events.filter((event) => event.score);
  return {
    animation: false,
    aria: { enabled: true },
    grid: { left: 80, right: 60, top: 40, bottom: 45 },
    legend: { top: 0, textStyle: { color: readToken('--color-text') } },
    tooltip: { trigger: 'axis' },
    xAxis: {
      ...axis,
      type: 'value',
      min: 0,
      max: 'dataMax',
      axisLabel: { ...axis.axisLabel, showMaxLabel: false },
      name: words.seconds,
      nameLocation: 'middle',
      nameGap: 28,
      splitLine: { show: false },
    },
    yAxis: [
      { ...axis, type: 'value', scale: true, splitLine: { lineStyle: { color: line } } },
      { ...axis, type: 'value', min: 0, minInterval: 1, splitLine: { show: false } },
    ],
    series: [
      {
        name: words.soft,
        type: 'line',
        step: 'end',
        showSymbol: scored.length < 40,
        color: readToken('--color-primary'),
        data: scored.map((event) => [event.seconds, parseScore(event.score)?.soft]),
      },
      {
        name: words.empty,
        type: 'line',
        step: 'end',
        yAxisIndex: 1,
        showSymbol: false,
        color: readToken('--color-danger'),
        lineStyle: { type: 'dashed' },
        data: scored.map((event) => [event.seconds, event.empty]),
      },
    ],
  };
};
