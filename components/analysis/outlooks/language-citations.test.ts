import { expect, test } from "vitest";
import { checkLanguage } from "@/lib/tradecraft/language";
import { citationsWritten } from "./language-citations";

const cautions = { contradicting: [7], denied: [8], withdrawn: [9] };

const codes = (rationale: string) => {
  const texts = { judgement: "A deal is likely.", rationale };
  const citations = citationsWritten(texts, cautions);
  const found = checkLanguage({ ...texts, likelihood: 65, scale: "ICD203_A", citations });
  return found.map(({ code, start, end }) => [code, rationale.slice(start, end)]);
};

test("a citation is found in place, with how its quotation bears on the issue", () => {
  expect(codes("Both sides say so [Q7].")).toEqual([["citation-contradicts", "[Q7]"]]);
  expect(codes("Against this, one says no [Q7].")).toEqual([]);
  expect(codes("The minister said so [Q8].")).toEqual([["citation-denied", "[Q8]"]]);
  expect(codes("It was reported [Q9].")).toEqual([["citation-withdrawn", "[Q9]"]]);
});

test("a quotation that isn't linked to the issue can still be cited", () => {
  expect(codes("Others agree [Q99].")).toEqual([]);
});

test("without any citation there is one finding", () => {
  expect(codes("Others agree.")).toEqual([["no-citation", ""]]);
});
