import { expect, test } from "vitest";
import { extract } from "../..";

const speakers = (text: string) =>
  extract(text).quotes.map((q) => [q.speaker_text, q.speaker_role]);

test("a speaker described in the lead is the person then named as if known", () => {
  const text =
    "Norway will close the strait in May, the country's fisheries minister said yesterday.\n\n“The cod need a holiday,” Helga Strand told reporters in Bodø.";
  const role = "country's fisheries minister";
  expect(speakers(text)).toEqual([
    ["Helga Strand", role],
    ["Helga Strand", role],
  ]);
});

test.each([
  ["its spokeswoman", "“It is a pity,” Helga Strand said.", "Helga Strand"],
  ["an official", "Harbour Minister Helga Strand told reporters it was a pity.", "Helga Strand"],
  ["a port official", "“It is a pity,” the official, Helga Strand, said.", "Helga Strand"],
  [
    "a trade ministry official",
    "Harbour Minister Helga Strand said it.",
    "a trade ministry official",
  ],
  ["a harbour official", "Harbour Minister Helga Strand said it.", "Helga Strand"],
  ["a senior official", "Harbour Minister Helga Strand said it.", "Helga Strand"],
  ["an embassy official", "Harbour Minister Helga Strand said it.", "an embassy official"],
  ["a clerk at the port", "“It is a pity,” the pilot, Helga Strand, said.", "a clerk at the port"],
])("%s is the person named next", (described, later, name) => {
  const text = `By Petr Novak\n\nThe strait will close in May, ${described} said yesterday.\n\n${later}`;
  expect(speakers(text)[0]![0]).toBe(name);
});

test("someone's lawyer is the other person named next", () => {
  const text =
    "Petr Novak never left, his lawyer said yesterday.\n\n“He is old,” Helga Strand said.";
  expect(speakers(text)[0]![0]).toBe("Helga Strand");
});

test.each([
  ["with an office of their own", "“It is a pity,” said Petr Novak, a pilot."],
  ["with an office before the name", "“It is a pity,” said harbour pilot Petr Novak."],
])("a speaker named later %s is someone else", (_, later) => {
  const text = `Norway will close the strait in May, the country's fisheries minister said yesterday.\n\n${later}`;
  expect(speakers(text)[0]![0]).toBe("the country's fisheries minister");
});

test.each([
  [
    "with an age",
    "A British engineer was freed on Monday. Philip Arkwright, 47, landed in Muscat.\n\n“I dreamt of rain,” the engineer said.",
    "Philip Arkwright",
  ],
  [
    "in the next sentence",
    "A Jordanian shopkeeper has become the face of the protest. Omar Haddad sold bread for thirty years.\n\n“Nobody asked us,” the shopkeeper said.",
    "Omar Haddad",
  ],
  [
    "with a view of their own, so that they may be someone else",
    "A federal judge stopped the pipeline on Monday. Omar Haddad called it a disgrace.\n\n“I read the law,” the judge said.",
    "a federal judge",
  ],
])("whoever a text opens with is named %s", (_, text, speaker) => {
  expect(speakers(text).at(-1)![0]).toBe(speaker);
});

test.each([
  "Norway's fisheries minister flew to Bodø on Monday.\n\n“The cod need a holiday,” said Helga Strand.",
  "Norway's fisheries minister wrote to Oslo. “Not one cod,” wrote Helga Strand, in a letter to the fleet.",
])("the holder of an office that opens a text is named with their words: %s", (text) => {
  expect(speakers(text).at(-1)).toEqual(["Helga Strand", "Norway's fisheries minister"]);
});

test("paragraphs of nothing but quoted words don't separate a description from the name", () => {
  const text =
    "A retired harbour pilot told the inquiry that it was late.\n\n“We worried about masts.\n\n“We should have worried about ice.\n\n“I asked in May,” Petr Novak said.";
  expect(new Set(speakers(text).map(([name]) => name))).toEqual(new Set(["Petr Novak"]));
});
