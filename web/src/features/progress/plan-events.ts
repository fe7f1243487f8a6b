import { type PlanEvent, PlanEventFromJSON } from '@client';
import { useEffect, useState } from 'react';
import { API_BASE } from '@/shared/api/client';

const FINAL = new Set(['SOLVED', 'STOPPED', 'FAILED']);

const follow = (planId: string, onEvent: (event: PlanEvent) => void) => {
  const source = new EventSource(`${API_BASE}/plans/${encodeURIComponent(planId)}/events`);
  source.addEventListener('progress', (message: MessageEvent<string>) => {
    const event = PlanEventFromJSON(JSON.parse(message.data));
    onEvent(event);
    if (FINAL.has(event.status)) source.close();
  });
  return () => source.close();
};

/** What a plan's progress was since the page was opened; calls back once it has ended. */
export const usePlanEvents = (planId: string, onEnd: () => void): PlanEvent[] => {
  const [events, setEvents] = useState<PlanEvent[]>([]);
  useEffect(
    () =>
      follow(planId, (event) => {
        setEvents((before) => [...before.filter((other) => other.number < event.number), event]);
        if (FINAL.has(event.status)) onEnd();
      }),
    [planId, onEnd],
  );
  return events;
};
