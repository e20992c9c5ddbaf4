import { expect, it } from 'vitest';
import { retellingForms, retellingOf } from './retellings.ts';

it('finds the word that stands for those that retell it', () => {
  expect(retellingOf('blaze')).toBe('fire');
  expect(retellingOf('fire')).toBe('fire');
  expect(retellingOf('gangplank')).toBeNull();
});

it('gives each form to one word only', () => {
  const forms = retellingForms().map(([form]) => form);
  expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
});
