import { hashOf } from './hash.ts';

/** Verbs whose forms no suffix rule brings together, by their stem as the rule would make it. */
const FORMS =
  'say:said says saying;tel:told;writ:wrote written writing;think:thought;know:knew known;feel:felt;swear:swore sworn;show:shown;begin:began begun beginning;understand:understood;go:went gone goes going;speak:spoke spoken;see:saw seen sees seeing;giv:gave given;mak:made;tak:took taken;hold:held;com:came;becom:became;find:found;get:got gotten getting;hav:has had having have;be:is was were are am been being;do:did does done doing;put:putting;leav:left;lead:led;met:met;kep:kept keep keeps keeping;meet:met;read:reading;hear:heard;choos:chose chosen;forget:forgot forgotten;win:won;fight:fought;bring:brought;draw:drew drawn;ris:rose risen;run:ran running;sit:sat;stand:stood;tweet:tweeting;lay:laid;pay:paid;deny:denied denies;reply:replied replies;testify:testified testifies;clarify:clarified;imply:implied implies;worry:worried worries;vary:varied;try:tried tries;cry:cried cries;'
    .split(';')
    .filter(Boolean)
    .flatMap((row) => {
      const [stem = '', forms = ''] = row.split(':');
      return forms.split(' ').map((form): [number, number] => [hashOf(form), hashOf(stem)]);
    });

const STEMS = new Map<number, number>(FORMS);

/** Stem of an irregular form, both as hashes. */
export function irregularStem(word: number): number | undefined {
  return STEMS.get(word);
}
