import { useEffect, useState } from 'react';
import type { Job } from '../../../src/http/contract/intake.ts';
import { queries } from './read.ts';

/** How the page stands to the server: `gone` when nobody answers, `refused` when whoever answers does not let it in. */
export type Line = 'open' | 'gone' | 'refused';

/** Listens to the server for as long as the page is open: when the journal moves, what is on the screen is fetched again. */
export function useLive(): Line {
  const [line, setLine] = useState<Line>('open');
  useEffect(() => {
    const stream = new EventSource('/api/events');
    let head: string | null = null;
    stream.addEventListener('open', () => setLine('open'));
    // a browser goes on trying while nobody answers, and gives up on an answer that is a refusal
    stream.addEventListener('error', () => setLine(stream.readyState === EventSource.CLOSED ? 'refused' : 'gone'));
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
  return line;
}
