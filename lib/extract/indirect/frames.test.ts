import { expect, test } from "vitest";
import { reportedBy } from "@/scripts/test/read/reported";

/** What someone says, which ends, begins and is built in different ways. */
const STATEMENTS = [
  "the new toll will hit carters",
  "no men from the two yards had crossed the river",
  "the rules apply to boats built by Norwegian firms",
  "Oslo has not answered the letter of March 3",
  "traffic to Bergen fell 12 percent in the first quarter",
  "if the toll stays, ferries will close",
  "Danish and Swedish pilots will meet again next week",
  "there was no sign that the cable had been cut on purpose",
];
const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** The ways in which a newspaper says who said it. */
const REPORTS = [
  (it: string) => `${capital(it)}, Ann Lee said.`,
  (it: string) => `${capital(it)}, Transport Minister Ann Lee said on Friday.`,
  (it: string) => `${capital(it)}, Norwegian Transport Minister Ann Lee told reporters on Friday.`,
  (it: string) => `${capital(it)}, Ann Lee, the transport minister, said.`,
  (it: string) => `${capital(it)}, Ann Lee, a researcher at the Marsh Institute, said on Friday.`,
  (it: string) => `${capital(it)}, Ann Lee, who heads the chamber of commerce in Bergen, said.`,
  (it: string) => `${capital(it)}, said Ann Lee, the Norwegian transport minister.`,
  (it: string) => `${capital(it)}, according to Ann Lee, an analyst at the Marsh Institute.`,
  (it: string) => `Ann Lee said that ${it}.`,
  (it: string) => `Ann Lee warned on Friday that ${it}.`,
  (it: string) => `Ann Lee signalled that ${it}.`,
  (it: string) => `Ann Lee was quoted as saying that ${it}.`,
  (it: string) => `Ann Lee believes that ${it}.`,
  (it: string) => `Ann Lee said in an interview published on Sunday that ${it}.`,
];

test.each(STATEMENTS)("is found in whatever way it is reported: %s", (statement) => {
  for (const report of REPORTS) {
    const text = `Toll on the river\n\n${report(statement)}`;
    const found = reportedBy(text).map(([speaker, words]) => [
      speaker,
      words?.replace(/^that /, "").toLowerCase(),
    ]);
    expect(found, text).toEqual([["Ann Lee", statement.toLowerCase()]]);
  }
});

test.each([
  ["If asked, Ann Lee said nothing.", []],
  ["Officials in Bergen said the toll was late.", [["Officials in Bergen", "the toll was late"]]],
  [
    "People familiar with the plan said it was late.",
    [["People familiar with the plan", "it was late"]],
  ],
])("behind a headline without a full stop: %s", (text, expected) => {
  expect(reportedBy(`Toll on the river\n\n${text}`)).toEqual(expected);
});

test.each([
  ["Ivo Marsh, the minister, deplored the closing of the quay.", "the closing of the quay"],
  ["Ann Lee, a grower from Bergen, urged carters to wait.", "carters to wait"],
  ["The minister, Ann Lee, condemned the raid on the port in a statement.", "the raid on the port"],
])("by a verb behind what is said of its subject: %s", (text, words) => {
  expect(reportedBy(text).map(([, found]) => found)).toEqual([words]);
});

test.each([
  ["Oslo called for calm on Monday.", "calm"],
  ["Oslo vowed to appeal in a statement.", "to appeal"],
  ["Oslo demanded an apology on Friday.", "an apology"],
  ["Oslo called for a march on Saturday.", "a march on Saturday"],
  ["Oslo confirmed the vote on Sunday.", "the vote on Sunday"],
])("without the day on which it was said: %s", (text, words) => {
  expect(reportedBy(text)).toEqual([["Oslo", words]]);
});

test.each([
  ["The quay would stay shut, Ann Lee confided.", ["The quay would stay shut"]],
  ["The quay would stay shut, Ann Lee feared.", ["The quay would stay shut"]],
  ["The quay would stay shut, hinted Ann Lee, a pilot.", ["The quay would stay shut"]],
  ["The quay, Ann Lee recollected, had flooded twice.", ["The quay", "had flooded twice"]],
])("by verbs of many kinds: %s", (text, words) => {
  expect(reportedBy(text)).toEqual(words.map((each) => ["Ann Lee", each]));
});

test.each([
  "Ann Lee does not regret the name on the door.",
  "Ann Lee, the minister, informed the council about it on Tuesday evening.",
  "Ann Lee, who teaches art, showed me a chart with a blue line.",
])("not at all: %s", (text) => expect(reportedBy(text)).toEqual([]));
