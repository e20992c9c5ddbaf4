import type { MessagePort, Worker } from 'node:worker_threads';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import type { Problem } from '../contract/problem.ts';
import { Refusal } from '../refusal.ts';
import type { Desk, Method, News, Questions } from './desk.ts';

/** From the server to the thread that has the case open. */
type Asked = { id: number; method: Method; asked: Questions[Method]['asked'] } | { id: number; method: 'close' };

/** Back from there. What an answer is depends on the question its `id` names, which the port cannot know. */
type Told =
  | { kind: 'answer'; id: number; answer: never; issue: string }
  | { kind: 'refusal'; id: number; problem: Refusal['problem'] }
  | { kind: 'fault'; id: number; fault: Fault }
  | { kind: 'broken'; id: number; message: string }
  | { kind: 'news'; news: News };

interface Waiting {
  resolve(told: { answer: never; issue: string }): void;
  reject(error: Error): void;
}

/** Answers at one end of a port for a desk at the other: nothing that the case is busy with keeps the server from its other work. */
export function remoteDesk(port: Pick<Worker, 'postMessage' | 'on' | 'off'>): Desk {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(news: News) => void>();
  let head: News | null = null;
  let next = 0;
  let gone: Error | null = null;
  const fail = (error: Error): void => {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  port.on('error', (error: Error) => fail(error));
  port.on('exit', () => fail(new Error('the thread that has the case open has ended')));
  port.on('message', (told: Told) => {
    if (told.kind === 'news') {
      if (told.news.kind === 'head') head = told.news;
      for (const listener of listeners) listener(told.news);
      return;
    }
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.kind === 'answer') asked?.resolve(told);
    else asked?.reject(errorOf(told));
  });
  const post = (message: (id: number) => Asked): Promise<{ answer: never; issue: string }> =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      const id = next++;
      waiting.set(id, { resolve, reject });
      port.postMessage(message(id));
    });
  return {
    ask: (method, asked) => post((id) => ({ id, method, asked })),
    listen: (listener) => {
      listeners.add(listener);
      if (head !== null) listener(head);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await post((id) => ({ id, method: 'close' }));
    },
  };
}

/** Answers for `desk` whatever comes through the port, and tells its news. */
export function answerThrough(port: MessagePort, desk: Desk): void {
  const tell = (told: Told): void => port.postMessage(told);
  desk.listen((news) => tell({ kind: 'news', news }));
  port.on('message', (asked: Asked) => {
    const { id } = asked;
    void (asked.method === 'close' ? desk.close().then(() => ({ answer: null, issue: '' })) : desk.ask(asked.method, asked.asked)).then(
      (answered) => port.postMessage({ kind: 'answer', id, ...answered }),
      (error: unknown) => {
        if (error instanceof Refusal) tell({ kind: 'refusal', id, problem: error.problem });
        else if (error instanceof HearsayError) tell({ kind: 'fault', id, fault: error.fault });
        else tell({ kind: 'broken', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      },
    );
  });
}

function errorOf(told: Exclude<Told, { kind: 'answer' | 'news' }>): Error {
  switch (told.kind) {
    case 'refusal':
      return new Refusal(told.problem.status, told.problem.detail, sinceOf(told.problem));
    case 'fault':
      return new HearsayError(told.fault);
    case 'broken':
      return new Error(told.message);
  }
}

function sinceOf({ since }: Problem): Pick<Problem, 'since'> {
  return since === undefined ? {} : { since };
}
