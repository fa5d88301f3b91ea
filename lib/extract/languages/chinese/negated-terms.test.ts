import { expect, test } from "vitest";
import { statementsOf } from "@/scripts/test/read/said";

test.each([
  ["部长表示，不赞成“全面脱钩”，也不谋求“势力范围”。", "不赞成“全面脱钩”，也不谋求“势力范围”"],
  ["发言人段青说，本国从未参与“代理战争”。", "本国从未参与“代理战争”"],
  ["發言人段青說，各方應停止「雙重標準」，回到談判桌前。", "各方應停止「雙重標準」，回到談判桌前"],
  ["发言人段青指出，“资源陷阱”并不存在。", "“资源陷阱”并不存在"],
])("quoted words that their clause negates are said with it: %s", (text, words) => {
  expect(statementsOf(text).map((statement) => statement.split(": ").at(-1))).toEqual([words]);
});

test.each([
  ["发言人段青表示，会谈“非常有成果”。", "段青, 发言人: 非常有成果"],
  ["发言人段青不无讽刺地说“他们很忙”。", "段青, 发言人: 他们很忙"],
  ["发言人段青不认为“局势失控”。", "段青, 发言人 (denied): 局势失控"],
])("other quoted words are said as they are: %s", (text, expected) => {
  expect(statementsOf(text)).toEqual([expected]);
});
