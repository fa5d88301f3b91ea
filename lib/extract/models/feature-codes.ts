/** Numbers the classes of a feature, from 1. 0 stands for none of them. */
function codes(classes: string[]): ReadonlyMap<string, number> {
  return new Map(classes.map((name, index) => [name, index + 1]));
}

// The numbers are part of the models: add new classes at the end, and train the models again.
export const SHAPE = codes(["after", "before", "according after", "according before"]);
export const FROM = codes(`next that preposition object time sentence clause`.split(/\s+/));
export const TO = codes(`stop comma mark and dash cue`.split(/\s+/));
export const VERB = codes(
  `said says say saying told tell tells telling asked ask asks asking added adding
  wrote writes argued argue argues arguing noted notes noting suggested suggests suggest suggesting announced
  reported reports report found find finds showed shows show called calls call calling accused
  described cited citing criticized denied denies urged urging warned warns warning claimed claims claim
  acknowledged promised pledged vowed praised defended endorsed rejected dismissed questioned proposed insisted insists expressed
  declined refused agreed believe believes believed think thinks thought hope hopes hoped want wants
  wanted expected expects know knows knew support supported discussed discuss talk talked talking spoke
  mentioned revealed indicated predicted concluded explained declared stated confirmed recalled complained learned decided plans
  planned seen saw see talks attacked blasted pushed pressed offered raised address addressed alleged
  concedes conceded contends contended`.split(/\s+/),
);
export const CLASS = codes(`say speak think show`.split(/\s+/));
export const BEFORE_VERB = codes(
  `to not has have had is was are been be will would also who
  and , the a his her their by of that could can he she
  they it i we`.split(/\s+/),
);
export const AFTER_VERB = codes(
  `that to whether if how why what about the a an he she they
  it we i his her their him them no not there this these those
  who which when for on of in as with and at , . :
  by out`.split(/\s+/),
);
export const FIRST = codes(
  `that to whether if how why what about the a an he she they
  it we i his her their him them no not there this these those
  who which when for on of in as with and at`.split(/\s+/),
);
export const BEFORE_FIRST = codes(`, about for on to of that against`.split(/\s+/));
export const AFTER_LAST = codes(`, . ; — – - -- and but “ " ''`.split(/\s+/));
export const SECOND_AFTER_LAST = codes(`and but which who as saying adding`.split(/\s+/));
export const SUBJECT_WORD = codes(
  `he she they it i we you who his her their which those`.split(/\s+/),
);
export const KIND = codes(`person org place unknown nominal pronoun`.split(/\s+/));
export const NOUN = codes(`person group document`.split(/\s+/));
export const PRONOUN = codes(`he she they i we you it who his her their him them`.split(/\s+/));
export const BEFORE = codes(
  `, — – - ( and by to of from as with that when
  while but in`.split(/\s+/),
);
export const NEXT = codes(
  `, 's ’s ( who and of has is was to in on for
  have .`.split(/\s+/),
);
export const BEFORE_VERB_2 = codes(
  `, and to who has have was been is that not also by`.split(/\s+/),
);
export const ENDS_WITH = codes(`, . ? ! … ...`.split(/\s+/));
export const NEIGHBOUR = codes(
  `start comma colon stop dash bracket cue cap word mark`.split(/\s+/),
);
export const DETERMINER = codes(`a an the his her their`.split(/\s+/));
export const WORD_BEFORE = codes(
  `, — – ― - ( and by to of from as with that
  when while but . :`.split(/\s+/),
);
export const WORD_AFTER = codes(
  `, . 's ’s ( : who and of has is was to in
  on for`.split(/\s+/),
);
export const WORD_BEFORE_2 = codes(
  `the a an of to and that as on in is was for its
  his her this 's ’s not are or with about be by from their
  were more`.split(/\s+/),
);
export const CUE_SIDE = codes(`say say- speak speak- think think- show show-`.split(/\s+/));
