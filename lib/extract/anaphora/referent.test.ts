import { expect, test } from "vitest";
import { extract } from "..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  [
    "the only person of the sentence before",
    "Rania Khoury, a banker, and Petr Dvořák, the Czech envoy, met twice. Dvořák laughed. “We agreed about the soup,” he said.",
    "Petr Dvořák",
  ],
  [
    "a surname alone, rather than the person named next to its bearer",
    "Nakamura, standing beside Defence Minister Arthur Pell, said the drills would go on. “We owe it to the islanders,” he said.",
    "Nakamura",
  ],
  [
    "a first name that someone gives",
    "A guard who gave his name only as Bakary said the gate had been open. “Nobody told me to close it,” he said.",
    "Bakary",
  ],
  [
    "a relative with a name",
    "Her brother, Anselm, said the house was empty. “They took the doors,” he said.",
    "Anselm",
  ],
  [
    "a relative without one",
    "Sanaa Mubarak's mother, a retired teacher, waited outside. “She called on Tuesday,” she said.",
    "Sanaa Mubarak's mother",
  ],
  [
    "someone after a body that they are part of",
    "One EU diplomat was ready to talk. “It's a mess,” he said.",
    "one EU diplomat",
  ],
  [
    "someone after words of place",
    "In the market of Kayes, a trader shrugged. “Prices never come down,” she said.",
    "a trader",
  ],
  [
    "whose words they are in",
    "The minister spoke too. In the words of a retired judge, “the law has left town”.",
    "a retired judge",
  ],
  [
    "someone described, rather than a person whose name is one of the other gender",
    "“We oppose this,” said Anna Keller of the port. The buyer was in a hurry. “Prices won't fall,” he said.",
    "the buyer",
  ],
  [
    "someone who knows of a matter and asked not to be named",
    "“We oppose this,” said Anna Keller. An aide familiar with the talks, who asked not to be named, said they would meet. “Prices won't fall,” he said.",
    "an aide familiar with the talks",
  ],
  [
    "a noun that opens what leads to a colon",
    "A relative of the pilot was less polite: “They left him there to drown.”",
    "a relative of the pilot",
  ],
])("%s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  "One clerk who identified Sullivan as the owner shrugged. “He paid,” said the clerk.",
  "“It is a lie,” said a clerk who called Sullivan weak.",
  "A clerk called Sullivan a liar. “He paid,” said the clerk.",
])("a source who names someone else keeps no name: %s", (text) =>
  expect(last(text)).not.toBe("Sullivan"),
);

test("the subject of a clause that only says when is not the subject of the sentence", () => {
  const text =
    "Peter Marsh came. When an Oslo reporter asked him about it, Marsh smiled. “You tell me,” he said.";
  expect(last(text)).toBe("Peter Marsh");
});

test.each([
  [
    "a spokeswoman, whose title makes her a woman",
    "Mayor Anna Holt was unconvinced. “Who asked us?” she said.\n\nJiaxin Duan, a spokeswoman for the port, denied that ships had entered the bay. “It never happened,” she said.",
    "Jiaxin Duan",
  ],
  [
    "someone who may be a man or a woman",
    "Mayor Anna Holt was unconvinced. “Who asked us?” she said.\n\nJiaxin Duan dismissed claims that ships had entered the bay. “It never happened,” she said.",
    "Jiaxin Duan",
  ],
  [
    "but not a man",
    "Mayor Anna Holt was unconvinced. “Who asked us?” she said.\n\nPeter Marsh had only laughed at her. “It never happened,” she said.",
    "Anna Holt",
  ],
])("“she” is the subject of the sentence before: %s", (_, text, speaker) =>
  expect(last(text)).toBe(speaker),
);

test("a surname that two people share is less certain, and the reasons name the other person", () => {
  const text = "Minister Wang Yi met Minister Wang Wentao in Oslo.\n\n“We will talk,” Wang said.";
  const [quote] = extract(text).quotes;
  expect(quote!.because.join()).toContain("“Wang” is Wang Wentao: it may also mean Wang Yi");
  expect(quote!.confidence).toBeLessThan(0.7);
});

test.each([
  [
    "not the author, but the person the author asked",
    "The toll\nBy Anna Holt\n\nI asked a retired pilot what had gone wrong. “Nobody looked,” she told me.",
    "a retired pilot",
  ],
  [
    "not the author, but the only person described",
    "Sold\nBy Anna Holt | 4 June\n\nMy neighbour sold her boat last month. She told me that it leaked.",
    "my neighbour",
  ],
  [
    "someone described who has just spoken, not a person named before",
    "Karl Adler, the mayor, was pleased. “A good day,” he said. The harbour master said the wall was cracked. “It leaks,” he said.",
    "the harbour master",
  ],
  [
    "a relative named before",
    "Ivo Strand and his sister Lena Strand both paint. His sister sells more. “He is slow,” she said.",
    "Lena Strand",
  ],
  [
    "the subject of the clause before a colon",
    "A spokesman said the road was safe. Mayor Karl Adler was blunter: he called it “a trap”.",
    "Karl Adler",
  ],
  [
    "the subject of its own sentence, where something is called a name",
    "A guard said it was late. The union sued the ferry company over what it called “slave wages”.",
    "the union",
  ],
])("a pronoun means: %s", (_, text, speaker) => expect(last(text)).toBe(speaker));

test.each([
  [
    "Halted was the work. Its parent, Crestline Holdings, said it would resume.",
    "Crestline Holdings",
  ],
  ["Oslo-based Holt Marine said it would sail again.", "Holt Marine"],
])("a company by its name alone: %s", (text, speaker) => expect(last(text)).toBe(speaker));
