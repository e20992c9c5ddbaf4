import { useMutation } from '@tanstack/react-query';
import type { Acted, ActInput } from '../../../src/http/contract/acts.ts';
import { say } from '../shell/toasts.ts';
import { t } from '../strings/text.ts';
import { ApiError, call } from './client.ts';
import { queries } from './read.ts';

/** Does things to the case. Each tells in a toast what was done and offers to undo it; a refusal is told as well. `seen` is the ETag of what is on the screen. */
export function useAct(seen: string | null) {
  return useMutation({
    mutationFn: (made: ActInput) => act(made, seen),
    onError: tell,
  });
}

/** Says why it was refused, and what others did since; what is on the screen is then fetched anew. */
function tell(error: Error): void {
  const since = error instanceof ApiError ? (error.problem.since ?? []) : [];
  if (since.length > 0) void queries.invalidateQueries();
  const others = since.map(({ by, what }) => t('toast.since', { by, what })).join('; ');
  say({ text: others === '' ? error.message : `${error.message} ${others}.`, tone: 'bad' });
}

async function act(made: ActInput, seen: string | null): Promise<Acted> {
  const { body } = await call('post', '/api/acts', { body: made, seen });
  await queries.invalidateQueries();
  say({ text: body.what, tone: 'good', undo: made.kind === 'undo' ? null : () => undo(body.seq) });
  return body;
}

/** Takes an act back; the entry stays in the journal and the one that undoes it joins it. */
export async function undo(seq: number): Promise<void> {
  try {
    await call('post', '/api/acts', { body: { kind: 'undo', seq } });
    await queries.invalidateQueries();
    say({ text: t('toast.undone'), tone: 'good' });
  } catch (error) {
    say({ text: error instanceof Error ? error.message : String(error), tone: 'bad' });
  }
}
