import { classes } from "../../models";

// The classes of the features of indirect speech: words that are frequent in the corpora.
export const SHAPE = classes(["after", "before", "according after", "according before", "colon"]);
export const FROM = classes(`next that preposition object time sentence clause`);
export const TO = classes(`stop comma mark and dash cue`);
export const VERB = classes(
  `said says say saying told tell tells telling asked ask asks asking added adding wrote writes
  argued argue argues arguing noted notes noting suggested suggests suggest suggesting
  announced reported reports report found find finds showed shows show called calls call
  calling accused described cited citing criticized denied denies urged urging warned warns
  warning claimed claims claim acknowledged promised pledged vowed praised defended endorsed
  rejected dismissed questioned proposed insisted insists expressed declined refused agreed
  believe believes believed think thinks thought hope hopes hoped want wants wanted expected
  expects know knows knew support supported discussed discuss talk talked talking spoke
  mentioned revealed indicated predicted concluded explained declared stated confirmed
  recalled complained learned decided plans planned seen saw see talks attacked blasted pushed
  pressed offered raised address addressed alleged concedes conceded contends contended`,
);
export const BEFORE_VERB = classes(
  `to not has have had is was are been be will would also who and , the a his her their by of
  that could can he she they it i we`,
);
export const AFTER_VERB = classes(
  `that to whether if how why what about the a an he she they it we i his her their him them no
  not there this these those who which when for on of in as with and at , . : by out`,
);
export const FIRST = classes(
  `that to whether if how why what about the a an he she they it we i his her their him them no
  not there this these those who which when for on of in as with and at`,
);
export const BEFORE_FIRST = classes(`, about for on to of that against`);
export const AFTER_LAST = classes(`, . ; — – - -- and but “ " ''`);
export const SECOND_AFTER_LAST = classes(`and but which who as saying adding`);
export const SUBJECT_PRONOUN = classes(`he she they it i we you who his her their which those`);
