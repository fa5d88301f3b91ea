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
  ["organisations are nobody", "The Marsh Foundation and Peter Trade University met.", []],
])("%s", (_, text, names) => expect(people(text)).toEqual(names));

test("of two people with one surname, the title's gender decides", () => {
  const text = "Anna Holt and Robert Holt came. Mrs. Holt spoke.";
  const { mentions, entities } = readText(text);
  const last = mentions.filter((mention) => mention.entity >= 0).at(-1)!;
  expect(entities[last.entity]!.name).toBe("Anna Holt");
});
