import { expect, test } from "vitest";
import { reportedBy } from "@/scripts/test/read/reported";

test.each([
  "Oslo will open two ports, Ann Lee said here Thursday when meeting envoys from Peru.",
  "Oslo will open two ports, Ann Lee said here on Monday.",
  "Oslo will open two ports, Ann Lee said Thursday while visiting a dock.",
  "Oslo will open two ports, Ann Lee said when she met envoys in Bergen.",
  "Oslo will open two ports, Ann Lee said ahead of the talks.",
  "Oslo will open two ports, Ann Lee says as she leaves the hall.",
  "Oslo will open two ports, Ann Lee told envoys here after a vote.",
])("the occasion behind a verb is no second statement: %s", (text) =>
  expect(reportedBy(text)).toEqual([["Ann Lee", "Oslo will open two ports"]]),
);

test("what is said on an occasion that opens the sentence is still found", () =>
  expect(reportedBy("In Oslo, Lee said when the ship came they would leave.")).toEqual([
    ["Lee", "when the ship came they would leave"],
  ]));
