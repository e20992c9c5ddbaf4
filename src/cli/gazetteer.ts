import { loadGazetteer } from '../gazetteer/load.ts';
import { HearsayError } from '../model/errors.ts';
import type { Gazetteer } from '../model/ports.ts';
import { CliError, Exit } from './exit.ts';

/** The gazetteer file that `--gazetteer` names, or else the environment; undefined for the one that comes with the package. */
export function gazetteerFile(option: string | undefined): string | undefined {
  return option ?? (process.env['HEARSAY_GAZETTEER'] || undefined);
}

/** Opens the gazetteer that was asked for; one that cannot be read ends the run before the work. */
export function chooseGazetteer(option: string | undefined): Gazetteer {
  try {
    return loadGazetteer(gazetteerFile(option));
  } catch (error) {
    if (error instanceof HearsayError) throw new CliError(Exit.nothing, error.message, { cause: error });
    throw error;
  }
}
