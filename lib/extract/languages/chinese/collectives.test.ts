import { expect, test } from "vitest";
import { statementsOf } from "@/scripts/test/read/said";

test.each([
  "外界普遍认为，部长将辞职。",
  "多数官员倾向于认为，问题出在预算上。",
  "坊间猜测，他将参选。",
])("the views of nobody in particular are no statements: %s", (text) => {
  expect(statementsOf(text)).toEqual([]);
});

test.each(["外长段青预计将于7月访问该国。", "代表团预计将与商务部官员会面。"])(
  "what someone is to do isn't a statement: %s",
  (text) => {
    expect(statementsOf(text)).toEqual([]);
  },
);

test.each([
  ["外长段青预计，谈判将持续数月。", "段青, 外长: 谈判将持续数月"],
  ["海关预计出口将增长一成。", "海关: 出口将增长一成"],
  ["不少学者主张，应当增加投入。", "不少学者: 应当增加投入"],
])("forecasts and views of someone are: %s", (text, expected) => {
  expect(statementsOf(text)).toEqual([expected]);
});
