import { HearsayError } from '../model/errors.ts';

const REASONS: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: ['The disk is full.', 'Free some space and run the command again; what the case held before is intact.'],
  EDQUOT: ['Your quota of the disk is used up.', 'Free some space and run the command again; what the case held before is intact.'],
  EROFS: ['The file system is read-only.', 'Mount it for writing, or copy the case to where you may write.'],
  EACCES: ['You may not write there.', 'Ask for the right to write, or copy the case to where you have it.'],
  EPERM: ['You may not write there.', 'Ask for the right to write, or copy the case to where you have it.'],
};

/** What a failed write means to the user; `where` is the file or folder. An error that is one of ours already stays as it is. */
export function unwritable(where: string, cause: unknown): HearsayError {
  if (cause instanceof HearsayError) return cause;
  const [what, fix] = REASONS[codeOf(cause) ?? ''] ?? [
    `It cannot be written (${cause instanceof Error ? cause.message : String(cause)}).`,
    'Check the disk and run the command again; what the case held before is intact.',
  ];
  return new HearsayError({ where, what, fix }, { cause });
}

/** `ENOENT` and its like, of an error that the file system gave. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
