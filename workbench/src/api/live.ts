import { useEffect, useState } from 'react';
import type { Job } from '../../../src/http/contract/intake.ts';
import { queries } from './read.ts';

/** Listens to the server for as long as the page is open: when the journal moves, what is on the screen is fetched again. */
export function useLive(): { connected: boolean } {
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stream = new EventSource('/api/events');
    let head: string | null = null;
    stream.addEventListener('open', () => setConnected(true));
    stream.addEventListener('error', () => setConnected(false));
    stream.addEventListener('head', ({ data }: MessageEvent<string>) => {
      if (head !== null && head !== data) void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' });
      head = data;
    });
    stream.addEventListener('job', ({ data }: MessageEvent<string>) => {
      const job: Job = JSON.parse(data);
      queries.setQueryData<Job[]>(['jobs'], (jobs = []) => [job, ...jobs.filter(({ id }) => id !== job.id)]);
    });
    return () => stream.close();
  }, []);
  return { connected };
}
