import { describe, expect, it } from 'vitest';
import { answersIn } from '../support/answers.ts';

/** Sentences that must not give a certain kind of answer. */
const NOT_TOLD: readonly (readonly [sentence: string, slots: RegExp])[] = [
  // ages, dates, addresses and labels are no tolls
  ['A welder, 44, died on the way to hospital.', /^killed=44/],
  ['The victim was 12 years old.', /^(?:killed|injured)=/],
  ['He was wounded on May 3.', /^injured=3/],
  ['The shooting happened on the 400 block of Quarry Road.', /^(?:killed|injured|count:)/],
  ['One victim had been counted twice.', /^killed=/],
  ['The brewery said the blaze was caused by lightning and that it had rung the brigade at 3.15 a.m.', /^when=/],
  ['In Hall 7 nobody was at work.', /^(?:killed|injured)/],
  // words of harm for things
  ['The driver killed the engine.', /^killed=/],
  ['The plan died in committee.', /^killed=/],
  ['The proposal is dead.', /^killed=/],
  ['Her phone had died.', /^killed=/],
  ['It would kill the deal.', /^killed=/],
  // words of violence for other things
  ['They shot a film in the old mill.', /^what=/],
  ['Gunners shot down a balloon.', /^what=shooting/],
  ['The fire brigade held its yearly dinner.', /^what=/],
  ['A fire alarm rang during the test.', /^what=fire/],
  ['Teachers began a hunger strike.', /^what=strike/],
  // what did not happen
  ['The blast could have killed hundreds of people.', /^killed=/],
  ['It might have injured 20 children.', /^(?:injured|count:)/],
  ['If the dam broke, 300 people would be killed.', /^killed=/],
  ['The drill was designed to prevent a fire.', /^what=/],
  // other events, habit
  ['A flood killed 90 people there in 1962.', /^killed=/],
  ['Such rockets are routinely used to destroy bridges.', /^(?:means|target|outcome)=/],
  ['Two years ago a fire destroyed the warehouse.', /^(?:what|target|outcome)=/],
  // numbers that only measure others
  ['Seven people, not four, were hurt.', /^injured=4/],
  ['Some 25 ships are waiting, against a dozen in a normal week.', /^count:ship waiting=about 12/],
  ['Two of the four pumps failed.', /^count:pump failed=4/],
  // a person on a list, a responsibility to do something, a hand that is no wound
  ['Her name is on the list of winners.', /^other:everybody safe/],
  ['The council takes responsibility to heart.', /^responsibility=claimed by/],
];

describe('what must not be answered', () => {
  it.each(NOT_TOLD)('%s', (sentence, slots) => {
    expect(answersIn(sentence).filter((answer) => slots.test(answer))).toEqual([]);
  });
});
