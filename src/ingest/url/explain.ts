import { HearsayError } from '../../model/errors.ts';
import { systemReason, tooLarge } from '../faults.ts';
import { ForbiddenAddress } from './address.ts';
import { BodyTooLarge } from './body.ts';

/** What went wrong with a request, for the user. `timeout` in milliseconds. */
export function explain(where: string, error: unknown, timeout: number): HearsayError {
  const cause = rootOf(error);
  if (cause instanceof HearsayError) return cause;
  if (cause instanceof ForbiddenAddress) return forbidden(where, cause.message);
  if (cause === 'too-large' || cause instanceof BodyTooLarge) return new HearsayError(tooLarge(where, null));
  const name = cause instanceof Error ? cause.name : '';
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const told = (what: string, fix: string): HearsayError => new HearsayError({ where, what, fix }, { cause });
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|TIMEDOUT/.test(code))
    return told(`It did not answer within ${Math.ceil(timeout / 1000)} s.`, 'Try again later, or save the page and give the file.');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return told('Its host name is not known.', 'Check the address and the connection.');
  if (code === 'ECONNREFUSED') return told('The server refused the connection.', 'Check the address, or try again later.');
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code)) return told('The server broke off the connection.', 'Try again later.');
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code))
    return told('Its certificate cannot be trusted.', 'Check the address, or save the page in a browser and give the file.');
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR') || /encoding/.test(systemReason(cause)))
    return told('What it sent cannot be decompressed.', 'Save the page in a browser and give the file.');
  return told(`It could not be fetched: ${systemReason(cause)}.`, 'Try again, or save the page and give the file.');
}

export function forbidden(where: string, address: string): HearsayError {
  return new HearsayError({ where, what: `It leads to ${address}, an address that is not on the open internet.`, fix: 'Save the page and give the file.' });
}

function rootOf(error: unknown): unknown {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error && !(at instanceof HearsayError) && at.cause instanceof Error; depth++) at = at.cause;
  // several addresses were tried: the first failure tells most
  if (at instanceof AggregateError && at.errors.length > 0) return at.errors[0];
  return at;
}
