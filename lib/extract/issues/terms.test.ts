import { expect, test } from "vitest";
import { tokenise } from "../tokens";
import type { IssueTerms } from "../types";
import { findTerms, indexTerms } from "./terms";

const words = (terms: string[], text: string) => {
  const issues: IssueTerms[] = [{ slug: "x", title: "X", terms }];
  return findTerms(indexTerms(issues), text, tokenise(text)).map((hit) => hit.word);
};

test("plurals, possessives and capitals match, parts of words do not", () => {
  expect(words(["tariff", "duty"], "Tariffs and duties; the tariff’s end; tarifflike")).toEqual([
    "Tariffs",
    "duties",
    "tariff",
  ]);
});

test("phrases match across hyphens and line breaks, acronyms only in capitals", () => {
  expect(words(["net zero", "WHO"], "net-zero, net\nzero; who; the WHO")).toEqual([
    "net-zero",
    "net zero",
    "WHO",
  ]);
});

test("the longest term wins, and empty terms are ignored", () => {
  expect(words(["climate", "climate change", " "], "climate change")).toEqual(["climate change"]);
});

test("an apostrophe matches in either form", () => {
  expect(words(["People's Bank"], "the People’s Bank")).toEqual(["People’s Bank"]);
});

test("Chinese, Japanese and Korean terms match within a run, and only in their order", () => {
  expect(words(["台湾海峡"], "各方在台湾海峡的活动")).toEqual(["台湾海峡"]);
  expect(words(["台湾海峡"], "台湾的海峡")).toEqual([]);
  expect(words(["サーバー"], "新サーバーを")).toEqual(["サーバー"]);
  expect(words(["대만"], "대만은 오늘")).toEqual(["대만"]);
  expect(words(["COP28会议"], "在COP28会议上")).toEqual(["COP28会议"]);
});
