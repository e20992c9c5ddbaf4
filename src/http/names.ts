/** `i3` → `I-0003`; the ids of dossiers, as people and addresses name them. */
export function incidentName(wire: string): string {
  return `I-${wire.replace(/^\D+/, '').padStart(4, '0')}`;
}

/** `I-0003` → `i3` */
export function wireIncident(name: string): string {
  return `i${Number(name.replace(/^\D+/, ''))}`;
}

/** What a source is called in addresses: its name with everything folded away that two spellings may differ in. */
export function sourceKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
