import { describe, expect, test } from "vitest";
import { extract } from "../..";

const read = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role, q.text]);
const said = (text: string) => read(text).map(([speaker, , words]) => [speaker, words]);

describe("who speaks in Chinese", () => {
  test("a dateline and the reporter come before the speaker", () => {
    expect(
      read(
        "中新社东京5月2日电 (记者 陆安)日本财务大臣高野理惠2日在国会答辩时表示，政府将继续关注汇率走势。",
      ),
    ).toEqual([["高野理惠", "日本财务大臣", "政府将继续关注汇率走势"]]);
  });

  test.each([
    "中新社东京2024年5月2日电 (记者 陆安)日本财务大臣高野理惠2日在国会答辩时表示，",
    "新华社东京2023年11月2日电（记者陆安）日本财务大臣高野理惠表示，",
    "共同社东京2024年5月2日电 日本财务大臣高野理惠今天表示，",
  ])("a dateline may give the year: %s", (opens) => {
    expect(read(`${opens}政府将继续关注汇率走势。`)).toEqual([
      ["高野理惠", "日本财务大臣", "政府将继续关注汇率走势"],
    ]);
  });

  test("a transcribed name, its last part, and a title for the person named before", () => {
    const text =
      "挪威渔业大臣拉尔斯·约翰森周五抵达上海。约翰森说，两国将重启谈判。大臣还透露，首批三文鱼下月到港。";
    expect(read(text)).toEqual([
      ["拉尔斯·约翰森", "挪威渔业大臣", "两国将重启谈判"],
      ["拉尔斯·约翰森", "挪威渔业大臣", "首批三文鱼下月到港"],
    ]);
  });

  test("adverbs and manner verbs aren't part of a name", () => {
    expect(said("工会主席韩珏则反问道：“谁来付这笔钱？”韩珏三度表示不会让步。")).toEqual([
      ["韩珏", "谁来付这笔钱？"],
      ["韩珏", "不会让步"],
    ]);
  });

  test.each([
    ["两名不愿透露姓名的投行人士称，交易已接近完成。", "两名不愿透露姓名的投行人士"],
    ["有业内人士指出，价格还会下跌。", "业内人士"],
    ["在码头摆摊的蔡太直言，生意一天不如一天。", "蔡太"],
    ["路透社援引一名知情官员的话称，会谈将推迟到下周。", "一名知情官员"],
    ["在分析师看来，这一政策的效果有限。", "分析师"],
    ["港口局势可控，当地警方认为。", "当地警方"],
  ])("a source without a name: %s", (text, speaker) => {
    expect(said(text).map(([name]) => name)).toEqual([speaker]);
  });

  test("this official is the one described before", () => {
    const text = "一名菲律宾海警官员透露，补给船已经返航。该官员说，船上无人受伤。";
    expect(said(text)).toEqual([
      ["一名菲律宾海警官员", "补给船已经返航"],
      ["一名菲律宾海警官员", "船上无人受伤"],
    ]);
  });

  test("the price is expected without anyone's word", () => {
    expect(said("工程分三期进行，预计明年完成。")).toEqual([]);
  });
});

describe("what is said in Chinese", () => {
  test("a second verb begins a second report", () => {
    expect(said("财政部长沈维说，赤字可控，但承认税收低于预期。")).toEqual([
      ["沈维", "赤字可控"],
      ["沈维", "税收低于预期"],
    ]);
  });

  test("what someone wants may be part of what they say", () => {
    expect(said("外交部发言人沈维说，中方反对制裁，呼吁各方保持克制。")).toEqual([
      ["沈维", "中方反对制裁，呼吁各方保持克制"],
    ]);
  });

  test("a feeling and an object aren't statements", () => {
    expect(said("沈维部长对此表示强烈不满。他介绍了有关情况，批评了对方的做法。")).toEqual([]);
  });

  test("what is not told is withheld, and the next verb is not", () => {
    const text = "船务公司总裁姜彤拒绝透露买家的名称，只说“大家都认识”。";
    expect(extract(text).quotes.map((q) => [q.speaker_text, q.text, q.assertion])).toEqual([
      ["姜彤", "买家的名称", "withheld"],
      ["姜彤", "大家都认识", "asserted"],
    ]);
  });

  test("quoted words between two parts of a sentence, after a colon and on their own", () => {
    const text =
      "“我们等了三年，”合作社社长范青说，“不能再等了。”她打了个比方：“鱼不会排队。”“政府应该明白。”";
    expect(said(text)).toEqual([
      ["范青", "我们等了三年，"],
      ["范青", "不能再等了。"],
      ["范青", "鱼不会排队。"],
      ["范青", "政府应该明白。"],
    ]);
  });

  test("what reporters ask is nobody's evidence", () => {
    expect(
      said(
        "有记者问，据报道，邻国称将召回大使，中方有何评论？外交部发言人沈维说，没有可以提供的信息。",
      ),
    ).toEqual([["沈维", "没有可以提供的信息"]]);
  });
});

describe("interviews in Chinese", () => {
  test("the heading names who answers", () => {
    const text =
      "专访前驻欧盟大使谭衡：“不要急”\n\n谭衡曾任驻欧盟大使。\n\n问：谈判还要多久？\n\n答：至少一年。\n\n耐心是最便宜的筹码。";
    expect(read(text).map(([name, , words]) => [name, words])).toEqual([
      ["谭衡", "至少一年。"],
      ["谭衡", "耐心是最便宜的筹码。"],
    ]);
  });

  test("questions without labels", () => {
    const text =
      "本报专访渔业专家庄禾\n\n庄禾是海洋大学教授。\n\n鱼还会回来吗？\n\n会的，但要给它们时间。\n\n要多久？\n\n十年。";
    expect(said(text)).toEqual([
      ["庄禾", "会的，但要给它们时间。"],
      ["庄禾", "十年。"],
    ]);
  });
});

test("words that a news outlet quotes aren’t attributed to the outlet, but a speaker may cite a document", () => {
  const of = (text: string) => extract(text).quotes.map((quote) => quote.speaker_text);
  expect(of("路透社援引知情人士的话称，合同已经签署。")).toEqual(["知情人士"]);
  expect(of("路透社援引那份四十页的合同称，货物已经发出。")).toEqual([]);
  expect(of("外交部发言人王立民援引国际法称，这一做法违法。")).toEqual(["王立民"]);
  expect(of("港务局援引上月的合同表示，货物已经发出。")).toEqual(["港务局"]);
});
