import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract";
import { reportedBy as reported } from "@/scripts/test/read/reported";

describe("an object that isn't a statement", () => {
  test.each([
    "Vera Holt opened a museum of gravel in May.",
    "The minister closed two of the three harbours.",
    "Peter Marsh wrote a long letter in the winter.",
    "The sailors were told to keep their boots on.",
    "The strait is known locally as the kettle.",
    "Divers found a second anchor on Sunday.",
    "Vera Holt told the jury.",
    "Vera Holt briefed the jury on damage to cables.",
    "The paper asked three people who price risk for a living.",
    "Vera Holt declined to give figures.",
    "Vera Holt rejected the criticism.",
    "Neither Ms Holt nor Mr Marsh mentioned the levy in public.",
    "No minister mentioned the fire at the summit.",
    "Neither the mayor nor the harbour board mentioned the strike.",
    "Western towns should listen. Their zeal says more about their own hopes than about the harbour.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

test.each([
  [
    "The harbour board described the fire as “a warning to careless captains”.",
    ["a warning to careless captains"],
  ],
  ["Ann Lee branded the new timetable as “a gift to the airlines”.", ["a gift to the airlines"]],
  ["The envoys described the last round as “long and dull”, and left.", ["long and dull"]],
])("what quoted words describe is not said: %s", (text, words) => {
  expect(extract(text).quotes.map((q) => q.text)).toEqual(words);
});

test("what someone is accused of is said by the accuser", () => {
  const [quote] = extract(
    "Oslo accused the owners of the ferry of “theft” over a levy.",
  ).quotes.filter(({ kind }) => kind === "mixed");
  expect([quote?.speaker_text, quote?.text]).toEqual(["Oslo", "theft"]);
});
