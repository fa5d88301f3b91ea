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
