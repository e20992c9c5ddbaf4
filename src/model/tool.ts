/** Written into every capture and dossier. A test keeps it equal to package.json. */
export const TOOL = 'hearsay 0.1.0';
