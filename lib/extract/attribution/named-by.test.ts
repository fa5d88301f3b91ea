import { expect, test } from "vitest";
import { extract } from "..";

const quoted = (text: string) => extract(text).quotes.findLast(({ kind }) => kind === "mixed");

test.each([
  ["Oslo closed the pier, a step that Bergen denounced as “rash and costly”.", "Bergen"],
  ["The plan was dubbed “the wall” by his own aides.", "his own aides"],
  ["The judges said that it was, in their words, “a joke”.", "the judges"],
  [
    "The mayor, Ann Lee, thanked the crew for the rescue, which the harbour master has described as “pure luck”.",
    "the harbour master",
  ],
  [
    "Peter Marsh said the ban covered “large boats”, a distinction that Ann Lee called “a joke”.",
    "Ann Lee",
  ],
  [
    "Ann Lee has said that fees will fall, a forecast that the Oslo-based brokerage Holt Capital has described as “brave”.",
    "Holt Capital",
  ],
  ["The plan has been branded “a trap” by campaigners.", "campaigners"],
  ["The plan was described as “mad” by the opposition leader, Ann Lee.", "Ann Lee"],
  ["Peter Marsh met Ann Lee. The deal was, in her words, “a joke”.", "Ann Lee"],
])("whoever gives something a name in a clause of its own is the speaker: %s", (text, speaker) => {
  expect(quoted(text)!.speaker_text).toBe(speaker);
});

test("a name by someone isn't a name that they give", () =>
  expect(quoted("A song called “home” by Ann Lee was played.")?.speaker_text).not.toBe("Ann Lee"));
