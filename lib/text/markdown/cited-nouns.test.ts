import { expect, test } from "vitest";
import { withCitedNouns } from "./cited-nouns";

const REFS = ["Q37", "Q8", "Q12"];
const named = (text: string) => withCitedNouns(text, REFS).replaceAll("\u202f", " ");

test("a citation that the sentence speaks of is named, since a small raised number can’t be read as a word", () => {
  expect(named("The newest is [1], of 29 December.")).toBe(
    "The newest is Q37 [1], of 29 December.",
  );
  expect(named("Linked [3], [2] and [1] from “The news” as context.")).toBe(
    "Linked Q12 [3], Q8 [2] and Q37 [1] from “The news” as context.",
  );
  expect(named("It holds. [1] and [2] say so.\n\n- [3] denies it.")).toBe(
    "It holds. Q37 [1] and Q8 [2] say so.\n\n- Q12 [3] denies it.",
  );
  expect(named("See [2].")).toBe("See Q8 [2].");
});

test("a citation that supports what was said stays as it is", () => {
  for (const text of [
    "Talks are likely [1].",
    "It moved [1][2], they say.",
    "The inspectors were let in [1], and work goes on [2].",
    "They agreed. [1]",
    "They agreed. [1] Then they left [3], and came back.",
    "Typed [99] is unknown, as is [99].",
  ])
    expect(named(text)).toBe(text);
});
