import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import { sourceNamed } from './source.ts';

const b = new DossierBuilder();
b.source('Tidewire', 'organisation');
b.source('Tidewire sports', 'organisation', { aliases: ['Tidewire', 'TS'] });
b.source('Harbour office', 'office', { aliases: ['TS'] });

describe('sourceNamed', () => {
  it('takes the name before an alias', () => expect(sourceNamed(b.dossier, ' tidewire').id).toBe('s1'));
  it('asks when an alias is that of two', () => expect(() => sourceNamed(b.dossier, 'TS')).toThrow(/2 sources of the case are called TS/));
  it('says when there is none', () => expect(() => sourceNamed(b.dossier, 'Ulm Post')).toThrow(/No source of the case is called Ulm Post/));
});
