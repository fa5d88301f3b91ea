import { expect, test } from "vitest";
import { reportedBy } from "@/scripts/test/read/reported";
import { extract } from "../..";

const reported = (text: string) => reportedBy(text).map(([, words]) => words);

test.each([
  ["His deputy, Peter Marsh, said the public deserved better.", ["the public deserved better"]],
  ["Most analysts expect Norway to pay.", ["Norway to pay"]],
  ["Anna Lee expects exports to fall by a third.", ["exports to fall by a third"]],
  ["Anna Lee expects to sign in May.", []],
  ["Anna Lee thinks neither side wants to move.", ["neither side wants to move"]],
  ["Officials believe the glut will last.", ["the glut will last"]],
  ["The organiser, Anna Lee, believes ministers can be persuaded.", ["ministers can be persuaded"]],
  ["Anna Lee thinks fish stocks will recover.", ["fish stocks will recover"]],
  ["An analyst expects that prices will fall.", ["prices will fall"]],
  ["Traders expect rates would have to fall.", ["rates would have to fall"]],
  ["Growers hope buyers might wait.", ["buyers might wait"]],
  ["The mayor fears schools could close.", ["schools could close"]],
  ["Norway has long maintained its ships are safe.", ["its ships are safe"]],
  ["The owner conceded the vote had been lost.", ["the vote had been lost"]],
  ["Anna Lee had argued in an interview last week for a pause.", ["a pause"]],
  [
    "The report recommends appointing an inspector and urges the port to wait.",
    ["appointing an inspector", "the port to wait"],
  ],
  ["Anna Lee accused Oslo of stalling, a charge Norway denies.", ["stalling"]],
  ["Anna Lee accused Oslo of stalling, which Norway denies.", ["stalling"]],
  ["Anna Lee told lawmakers Oslo rejected the map.", ["Oslo rejected the map"]],
  ["Anna Lee said Oslo praised the convoy.", ["Oslo praised the convoy"]],
  [
    "The clerk said Foreign Minister Bo Tan wanted peace.",
    ["Foreign Minister Bo Tan wanted peace"],
  ],
  ["“It is shut,” said Anna Lee, who praised the convoy.", ["the convoy"]],
])("what is said in a clause without a conjunction: %s", (text, words) => {
  expect(reported(text)).toEqual(words);
});

test("a claim in the circumstances is not what the speaker said", () => {
  const text =
    "Norway will wait, Anna Lee said on Friday, amid claims by sailors that a plot is under way.";
  const plot = extract(text).quotes.filter((q) => q.text.includes("plot"));
  expect(plot.map((q) => q.speaker_text)).not.toContain("Anna Lee");
});

test("a participle isn't part of the person next to it", () => {
  const text =
    "The port has leased no island, Anna Lee said, dismissing media reports as “mischievous”.";
  expect(extract(text).quotes.at(-1)!.speaker_text).not.toContain("dismissing");
});
