/** Names that people read and say: `c31` of the wire is `C-0031` of the case. */
export const claimName = (id: string): string => `C-${id.slice(1).padStart(4, '0')}`;
export const reportName = (id: string): string => `R-${id.slice(1).padStart(4, '0')}`;
