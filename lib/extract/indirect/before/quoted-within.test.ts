import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";

test.each([
  [
    "Beijing would take “necessary measures”, she added.",
    ["she: Beijing would take “necessary measures”"],
  ],
  [
    "The plan was “a gift to smugglers” and would be fought in court, Peter Marsh said.",
    ["Peter Marsh: The plan was “a gift to smugglers” and would be fought in court"],
  ],
  [
    "The harbour would stay “open to all flags,” the ministry said.",
    ["the ministry: The harbour would stay “open to all flags,”"],
  ],
  [
    "The strike was “not our quarrel” but had cost a week, said a spokesman for the port.",
    ["a spokesman for the port: The strike was “not our quarrel” but had cost a week"],
  ],
])("words quoted within a clause are part of it: %s", (text, lines) =>
  expect(reportedLines(text)).toEqual(lines),
);

test.each([
  "“The harbour will stay open,” the ministry said.",
  "But “it will not be cheap,” Ann Lee said.",
  "The fact that the race “is close,” as Ann Lee said on Monday, only helps.",
  "To a question on the “late” trains, Ann Lee said nothing.",
  // A headline.
  "Harbour “asleep at the till”, pilots say",
])("but not where the quoted words are all that is said: %s", (text) =>
  expect(reportedLines(text)).toEqual([]),
);
