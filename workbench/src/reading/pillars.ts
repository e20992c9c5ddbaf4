/** The five things to check of a report or a picture, in the order in which they are gone through. */
export const PILLARS = ['provenance', 'source', 'date', 'place', 'motivation'] as const;
export type Pillar = (typeof PILLARS)[number];

/** What is checked: a report, or a picture or post in it. */
export interface Subject {
  report: string;
  media: string | null;
}
