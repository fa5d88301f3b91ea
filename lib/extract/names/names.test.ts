import { expect, test } from "vitest";
import { parseText } from "../parse";

const people = (text: string) =>
  parseText(text)
    .entities.filter((e) => e.kind === "person")
    .map((e) => e.name);

test.each([
  ["titles are no part of the name", "US Secretary of State Anna Lee spoke.", ["Anna Lee"]],
  [
    "common words before a name are its title",
    "A spokeswoman, then manager Robin Hart spoke.",
    ["Robin Hart"],
  ],
  ["small words inside a name", "We met Ursula von der Heide there.", ["Ursula von der Heide"]],
  ["initials and juniors", "We met John Q. Marsh, Jr. there.", ["John Q. Marsh, Jr."]],
  [
    "a surname alone belongs to the full name after it",
    "Marsh won. Peter Marsh was glad.",
    ["Peter Marsh"],
  ],
  ["two initials", "We met G. K. Marsh there.", ["G. K. Marsh"]],
  [
    "a rare given name before a usual one",
    "We met Norvello Peter Marsh.",
    ["Norvello Peter Marsh"],
  ],
  ["a post that is shared", "Co-anchor Anna Holt spoke.", ["Anna Holt"]],
  ["the verb of a headline", "Anna Holt Thanked Peter Marsh", ["Anna Holt", "Peter Marsh"]],
  [
    "a body whose name ends in a word that opens sentences",
    "That is what Judicial Watch President Peter Marsh said.",
    ["Peter Marsh"],
  ],
  ["a programme named after its host", "It was on The Anna Holt Show. Holt spoke.", ["Anna Holt"]],
  ["a surname that is a month", "We met Theresa May in May 2017.", ["Theresa May"]],
  ["a given name that is a month", "We met April Ryan. In April Holt came.", ["April Ryan"]],
  ["a given name that is an auxiliary", "We met Will Hurd. Will Holt win?", ["Will Hurd"]],
  ["a name with an invisible character", "We met Ann Mar\u00adsh there.", ["Ann Mar\u00adsh"]],
  ["two who share their surname", "We met Ann and Peter Marsh.", ["Ann Marsh", "Peter Marsh"]],
  ["an office over a house", "Speaker of the House Rep. Ann Lee left.", ["Ann Lee"]],
  ["organisations are nobody", "The Marsh Foundation and Peter Trade University met.", []],
])("%s", (_, text, names) => expect(people(text)).toEqual(names));

test("of two people with one surname, the title's gender decides", () => {
  const text = "Anna Holt and Robert Holt came. Mrs. Holt spoke.";
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});

test("a relative named in passing does not take the surname over", () => {
  const text =
    "Anna Holt came. Holt, who was late, sat down. Her husband, Robert Holt, stayed. Holt spoke.";
  const { mentions, entities } = parseText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});

const meant = (text: string) => {
  const { mentions, entities } = parseText(text);
  return mentions.filter((m) => m.entity >= 0).map((m) => entities[m.entity]!.name);
};

test("a month is a surname where the text gives the name in full", () => {
  expect(meant("Theresa May came. May spoke. She left on 2 May.")).toEqual([
    "Theresa May",
    "Theresa May",
  ]);
});

test("Mr. and Ms. of one surname are two people", () => {
  const text = "Peter Holt came. Mr. Holt spoke. Ms. Holt wept.";
  expect(meant(text)).toEqual(["Peter Holt", "Peter Holt", "Holt"]);
});

test("how the text addresses somebody outranks the usual bearer of the given name", () => {
  const { entities } = parseText("Ashley Holt came. Mr. Holt spoke.");
  expect(entities).toMatchObject([{ name: "Ashley Holt", gender: "male" }]);
});

test("a name in brackets behind another is where that one belongs, or the name in its own script", () => {
  const { mentions } = parseText("Rep. Ann Lee (D-Ill.) spoke.");
  expect(mentions.map((mention) => mention.inRole)).toEqual([false, true]);
  expect(meant("Xi Jinping (习近平) came. 习近平 spoke.")).toEqual(Array(3).fill("Xi Jinping"));
});
