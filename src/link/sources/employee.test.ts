import { describe, expect, it } from 'vitest';
import { isEmployee } from './employee.ts';

describe('a description by an employer', () => {
  it('is of a person, not of the body', () => {
    for (const name of ['night engineer at Holm Coatings', 'lawyer for a Westmark girl who was hurt by the police', 'former leader of the Dockers'])
      expect(isEmployee(name)).toBe(true);
  });

  it('is the body’s own where somebody speaks for it, or the head is a body', () => {
    for (const name of ['spokesman for Holm Coatings', 'officials in Westmark', 'operator of the plant', 'centre for dam safety', 'Holm Coatings', 'Observer'])
      expect(isEmployee(name)).toBe(false);
  });
});
