import { expect, test } from "vitest";
import { findSpeaker, findTrigger } from "./find-trigger";

test.each([
  ["As @an", "person", 3, "an"],
  ["@", "person", 0, ""],
  ["(@bo.s", "person", 1, "bo.s"],
  ["He says [Q", "quotation", 8, ""],
  ["He says [Qno limits", "quotation", 8, "no limits"],
  ["See #swaine det", "quotation", 4, "swaine det"],
  ["#", "quotation", 0, ""],
  ["As in USCN-", "issue", 6, "USCN-"],
  ["USCN-1", "issue", 0, "USCN-1"],
])("%s starts a name", (before, kind, from, text) => {
  expect(findTrigger(before)).toEqual({ kind, from, text });
});

test.each([
  "ana@example.org",
  "As @manager.",
  "[Q12] done",
  "[Q12]",
  "# A heading",
  "a#b",
  "xUSCN-1",
  "USCN",
  "plain words",
])("%s doesn’t start a name", (before) => {
  expect(findTrigger(before)).toBeNull();
});

test("where each line names a speaker, the last line is completed from its second letter on", () => {
  expect(findSpeaker("Xi Jinping\n Swai")).toEqual({ kind: "speaker", from: 12, text: "Swai" });
  for (const before of ["", "S", "Swaine\n", "Swaine\n  "]) expect(findSpeaker(before)).toBeNull();
});
