import { expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) =>
  extract(text).quotes.map((quote) => [quote.speaker_text, quote.speaker_role, quote.text]);

const HEAD = "港口与未来\n\n——在国际航运论坛开幕式上的致辞\n\n";
const FIRST = "我在码头工作了四十年。老船长常说：“浪大，心要小。”";
const SECOND = "今天的港口需要更多的灯。谢谢大家！";

test("a speech is the words of whoever gave it, also where it quotes others", () => {
  const text = `${HEAD}海港协会会长 林若川\n\n各位来宾：\n\n${FIRST}\n\n${SECOND}\n\n（根据录音整理）`;
  expect(said(text)).toEqual([
    ["林若川", "海港协会会长", FIRST],
    ["林若川", "海港协会会长", SECOND],
  ]);
});

test("without a line that says who spoke, it is read as an article is", () =>
  expect(said(`${HEAD}${FIRST}\n\n${SECOND}`).map(([, , words]) => words)).toEqual([
    "浪大，心要小。",
  ]));

test("the answers of an interview are whoever’s words are its heading, if the text names them, too", () => {
  const text =
    "【人物】修灯人霍天佑：「灯会生锈」\n\n霍天佑在码头修了四十年灯。\n\n问：哪一盏最亮？\n\n答：没有一盏。\n\n问：后悔吗？\n\n答：没有。我有两个女儿。";
  expect(said(text).filter(([, , words]) => !words?.includes("生锈"))).toEqual([
    ["霍天佑", null, "没有一盏。"],
    ["霍天佑", null, "没有。我有两个女儿。"],
  ]);
});
