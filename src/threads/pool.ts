import type { Worker } from 'node:worker_threads';

/** Jobs that wait or run at once, for each thread: enough to keep it busy, few enough to bound memory. */
const AHEAD = 3;

interface Waiting<Job, Answer> {
  job: Job;
  done: (answer: Answer) => void;
  failed: (error: Error) => void;
}

/**
 * Sends jobs to `threads` workers, one at a time each, and yields their answers in the order of the jobs.
 * Never more than `AHEAD × threads` jobs are held, however fast they come. A worker that fails ends the whole with its error.
 */
export async function* inOrder<Job, Answer>(jobs: AsyncIterable<Job>, start: () => Worker, threads: number): AsyncGenerator<Answer> {
  const waiting: Waiting<Job, Answer>[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Waiting<Job, Answer>>();
  let broken: Error | null = null;
  const next = (worker: Worker) => {
    const first = waiting.shift();
    if (!first) return void idle.push(worker);
    running.set(worker, first);
    worker.postMessage(first.job);
  };
  const workers = Array.from({ length: threads }, start);
  for (const worker of workers) {
    worker.on('message', (answer: Answer) => {
      running.get(worker)?.done(answer);
      running.delete(worker);
      next(worker);
    });
    worker.on('error', (error) => {
      broken ??= error instanceof Error ? error : new Error(String(error));
      for (const { failed } of [...running.values(), ...waiting.splice(0)]) failed(broken);
    });
    idle.push(worker);
  }
  const submit = (job: Job): Promise<Answer> =>
    new Promise((done, failed) => {
      if (broken) return failed(broken);
      waiting.push({ job, done, failed });
      const worker = idle.shift();
      if (worker) next(worker);
    });
  try {
    const held: Promise<Answer>[] = [];
    for await (const job of jobs) {
      const answer = submit(job);
      // its failure is met where the answer is awaited, in order
      answer.catch(() => {});
      held.push(answer);
      const oldest = held.length >= AHEAD * threads ? held.shift() : undefined;
      if (oldest) yield await oldest;
    }
    for (const answer of held) yield await answer;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
