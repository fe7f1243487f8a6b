import { type PlanEvent, PlanEventFromJSON } from '@client';
import { useEffect, useState } from 'react';
import { API_BASE } from '@/shared/api/client';

const FINAL = new Set(['SOLVED', 'STOPPED', 'FAILED']);

/** Milliseconds until a stream that was refused is asked for again; one that broke is resumed by the browser. */
const PAUSE = 3_000;

const follow = (planId: string, onEvent: (event: PlanEvent) => void): (() => void) => {
  const source = new EventSource(`${API_BASE}/plans/${encodeURIComponent(planId)}/events`);
  let close = () => {
    source.close();
  };
  source.addEventListener('progress', (message: MessageEvent<string>) => {
    const event = PlanEventFromJSON(JSON.parse(message.data));
    onEvent(event);
    if (FINAL.has(event.status)) source.close();
  });
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    const timer = setTimeout(() => {
      close = follow(planId, onEvent);
    }, PAUSE);
    close = () => {
      clearTimeout(timer);
    };
  });
  return () => {
    close();
  };
};

/** What a plan's progress was since the page was opened; calls back once it has ended. */
export const usePlanEvents = (planId: string, onEnd: () => void): PlanEvent[] => {
  const [events, setEvents] = useState<PlanEvent[]>([]);
  useEffect(() => {
    return follow(planId, (event) => {
      setEvents((before) => [...before.filter((other) => other.number < event.number), event]);
      if (FINAL.has(event.status)) onEnd();
    });
  }, [planId, onEnd]);
  return events;
};
