import { describe, expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) =>
  extract(text).quotes.map(({ speaker_text, text: words }) => [speaker_text, words]);

describe("speakers of a sentence in which two people speak", () => {
  test("whoever acts before the colon says what follows it", () => {
    const text =
      "交通局長藍志成解釋故障原因。市議員施雅筑高舉照片質詢。藍志成答稱不清楚確切人數，施雅筑當場拉高音量：「我幫你數，三百二十一個！」";
    expect(said(text).at(-1)).toEqual(["施雅筑", "我幫你數，三百二十一個！"]);
  });

  test("a verb of saying before the colon still has the speaker of the clause before", () => {
    const text = "外交部发言人沈维说，何远上周到访，并强调：“双方谈得很好，会继续谈下去。”";
    expect(said(text).at(-1)?.[0]).toBe("沈维");
  });
});

describe("subjects of Chinese clauses", () => {
  test("a statement is that of the body that issued it, and a state is no person", () => {
    const text =
      "巴西召见美国临时代办\n\n巴西外交部22日发表声明，对此表示“深切愤慨”。声明说，巴西不会低头。";
    expect(said(text)).toEqual([
      ["巴西外交部", "深切愤慨"],
      ["巴西外交部", "巴西不会低头"],
    ]);
  });

  test("what a body did the day before isn't part of its name", () => {
    const text = "韩国外交部前一天召见日本公使，指有关表述“歪曲历史”，并要求日方予以更正。";
    expect(new Set(said(text).map(([name]) => name))).toEqual(new Set(["韩国外交部"]));
  });

  test("a question to an office isn't the name of its holder", () => {
    const text =
      "外交部例行记者会\n\n法新社：特使今天会见谁？\n\n发言人：中法双方保持沟通。\n\nNHK：媒体称会议将推迟，发言人能否确认？\n\n发言人：三国保持着沟通。";
    expect(said(text).filter(([name]) => name === "能否")).toEqual([]);
    expect(said(text)[0]).toEqual(["发言人", "中法双方保持沟通。"]);
  });
});
