import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('speakers who go on', () => {
  it('go on after their name in the same paragraph', () => {
    expect(rows('“The dam held,” said Ilse Brandt. “We were lucky.”')).toEqual(['Ilse Brandt | The dam held', 'Ilse Brandt | We were lucky.']);
  });
  it('go on in the next paragraph', () => {
    expect(rows(`“We saw it sink,” said Ole Friis.\n\n“Nobody helped.”`)).toEqual(['Ole Friis | We saw it sink', 'Ole Friis | Nobody helped.']);
  });
  it('may be named only after they have spoken', () => {
    expect(rows(`“The deck was red hot. I jumped.”\n\nHe has sailed for thirty years. His name is Tomas Riva and he lost a shoe.`)).toEqual([
      'Tomas Riva | The deck was red hot. I jumped.',
    ]);
  });
  it('may be named beside the quotation', () => {
    expect(rows('Marta Quill, who rents the flat upstairs, rang us. “It was four in the morning.”')).toEqual(['Marta Quill | It was four in the morning.']);
  });
  it('stay unknown when nobody is named', () => {
    expect(rows('“It was four in the morning.”')).toEqual(['? | It was four in the morning.']);
  });
});
