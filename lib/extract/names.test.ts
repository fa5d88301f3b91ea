import { expect, test } from "vitest";
import { readText } from "./reading";

const people = (text: string) =>
  readText(text)
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
  ["organisations are nobody", "The Marsh Foundation and Peter Trade University met.", []],
])("%s", (_, text, names) => expect(people(text)).toEqual(names));

test("of two people with one surname, the title's gender decides", () => {
  const text = "Anna Holt and Robert Holt came. Mrs. Holt spoke.";
  const { mentions, entities } = readText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});

test("a relative named in passing does not take the surname over", () => {
  const text =
    "Anna Holt came. Holt, who was late, sat down. Her husband, Robert Holt, stayed. Holt spoke.";
  const { mentions, entities } = readText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});
