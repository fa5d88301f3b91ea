import { expect, test } from "vitest";
import { FACT_LABELS, filterWords } from "./filter-values";

const people = [{ id: "01J", name: "Ana Ferreira" }];

test.each([
  ["owner", "01J", "Owner is Ana Ferreira"],
  ["owner", "-01J", "Owner is not Ana Ferreira"],
  ["owner", "none", "No owner"],
  ["owner", "-none", "Has an owner"],
  ["follower", "me", "Follower is me"],
])("the filter %s=%s reads “%s”", (fact, given, words) => {
  const of = FACT_LABELS.find((each) => each.fact === fact)!;
  const { before, sign, after } = filterWords(of, given, people);
  expect([before, sign, after].filter(Boolean).join(" ")).toBe(words);
});
