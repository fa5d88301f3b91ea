import { expect, test } from "vitest";
import { extract } from "../..";

const said = (text: string) => extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role]);

test("a description that follows a name is the role of whoever was named", () => {
  const text =
    "The rocks were well known, Helga Strand points out. “They knew the rocks,” the former consul in Bodø says.";
  expect(said(text)).toEqual([
    ["Helga Strand", "former consul in Bodø"],
    ["Helga Strand", "former consul in Bodø"],
  ]);
});

test.each([
  [
    "with a role of their own",
    "Helga Strand, a pilot, disagreed. “It is shut,” the harbour consul said.",
  ],
  [
    "whom a spokesman may speak for",
    "Helga Strand disagreed. “It is shut,” the harbour spokesman said.",
  ],
  [
    "of the other gender",
    "Helga Strand, she says, disagreed. “It is shut,” the harbour foreman said.",
  ],
])("a description behind someone %s is of someone else", (_, text) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).not.toBe("Helga Strand");
});
