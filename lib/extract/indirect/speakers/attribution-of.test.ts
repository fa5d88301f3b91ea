import { describe, expect, test } from "vitest";
import { extract } from "../..";

describe("who speaks", () => {
  test.each([
    ["The smelters said the price was too low.", "the smelters"],
    ["“The price is too low,” said a glazier from Oss.", "a glazier from Oss"],
    [
      "Also fined is Nordvik Boats, whose owner, Ivo Strand, has publicly denied moving coal.",
      "Ivo Strand",
    ],
    ["The company now expects that fees will fall, it said in a statement.", "the company"],
    ["A local group, the Marsh Keepers, said that the reeds were dying.", "Marsh Keepers"],
    [
      "The envoys of Fiji, Kenya and Peru met in Oslo. They said that the sea was rising.",
      "the envoys of Fiji, Kenya and Peru",
    ],
    [
      "Norway's harbour office dismissed the rumour. It said that the quay was sound.",
      "Norway's harbour office",
    ],
    [
      "The Ministry of Reeds of Norway met on Monday. The Ministry said that the reeds were dying.",
      "Ministry of Reeds of Norway",
    ],
    [
      "Vera van der Holt was late. Van der Holt said that the train had stopped.",
      "Vera van der Holt",
    ],
    ["“The report is false,” Anna Holt said after Oslo denied that it had sent a balloon.", "Oslo"],
    ["Anna Holt left before the Harbour Union rejected claims that it had paid.", "Harbour Union"],
  ])("%s", (text, name) => {
    const { quotes } = extract(text);
    expect(quotes.filter(({ kind }) => kind !== "passage").at(-1)!.speaker_text).toBe(name);
  });

  test("a pronoun means nobody of the other gender, nor someone named only later", () => {
    const text =
      "Giorgos Pappas flew to Oslo to see Ilze Ozola. “I carried what I was told to,” he said. “A ship knows,” she said. Nikos Vlachos waited outside.";
    expect(extract(text).quotes.map(({ speaker_text }) => speaker_text)).toEqual([
      "Giorgos Pappas",
      "Ilze Ozola",
    ]);
  });
});

test.each([
  [
    "Anna Lee, who spoke at noon, told the crowd, many of them sailors, that “silence is cheaper than war.”",
    "Anna Lee",
  ],
  ["Peter Marsh of the main opposition Harbour Party said it was late.", "Peter Marsh"],
  [
    "The ministry in Oslo later walked that back, saying the boats would stay.",
    "the ministry in Oslo",
  ],
])("who speaks: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});

test("a text may begin with the words that quote someone", () => {
  const [quote] = extract("Quoted as saying that the port was closed, the mayor left.\n").quotes;
  expect(quote?.text).toContain("the port was closed");
});

test.each([
  ["Two clerks were charged, the Justice Department announced.", "Justice Department"],
  ["The Justice Ministry said the clerks had left.", "Justice Ministry"],
  ["Justice Elena Cho said the clerks had left.", "Elena Cho"],
  ["Peter Lind of Noord Marine put the number at nine. He said the ship was late.", "Peter Lind"],
  [
    "The vice-minister of trade, who flew home, told bankers that it was late.",
    "the vice-minister of trade",
  ],
])("ministries, employers and their people: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});

test.each([
  ["The law had to be changed, Ytring quoted Peter Marsh as saying on Monday.", "Peter Marsh"],
  [
    "The port would close, state radio quoted the harbour’s envoy as saying.",
    "the harbour’s envoy",
  ],
])("who is quoted behind the words is the speaker: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});

test.each([
  ["The Harbour Union, which has 900 members, urged ministers to wait.", "Harbour Union"],
  ["The Harbour Union, whose members work the quay, urged ministers to wait.", "Harbour Union"],
  ["The Harbour Union, based in Oss, urged ministers to wait.", "Harbour Union"],
  ["Ann Lee, who runs the port, urged ministers to wait.", "Ann Lee"],
  ["A trade body, which speaks for growers, urged ministers to wait.", "a trade body"],
  ["The ministry, which oversees the mine, urged owners to wait.", "the ministry"],
])("whoever is described between commas urges others: %s", (text, name) => {
  const { quotes } = extract(text);
  expect(quotes.map(({ speaker_text }) => speaker_text)).toEqual([name]);
});
