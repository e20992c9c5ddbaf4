import fs from 'node:fs';

/**
 * When a process of this machine began, in words that no other process with the same number shares (boot and clock ticks since); null when
 * there is no such process, or the system does not say.
 */
export function processStart(pid: number): string | null {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name in parentheses may hold spaces and parentheses of its own; state is field 3, the start field 22
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    return ticks === undefined || state === 'Z' || state === 'X' ? null : `${boot} ${ticks}`;
  } catch {
    return null;
  }
}

/** Whether the process that wrote `pid` and `started` still runs. A pid that another process got since does not count. */
export function stillRuns(pid: number, started: string | null): boolean {
  if (started !== null) return processStart(pid) === started;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it runs, under another user
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
