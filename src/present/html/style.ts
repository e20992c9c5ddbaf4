/** The look of the dossier: serif for reading, sans for labels, one accent. */
export const STYLE = `body{font-family:Georgia,serif}`;
