import { expect, test } from "vitest";
import { extract } from "../..";

const speaker = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  ["A Ministry of Trade spokeswoman said the pier was safe.", "a Ministry of Trade spokeswoman"],
  ["It was a step that aid groups said was overdue.", "aid groups"],
  ["Another official estimates 400 people are missing.", "another official"],
  ["Its sponsors say the votes are there.", "its sponsors"],
  ["Somalia’s president, Hassan Sheikh Mohamud, said the pier was safe.", "Hassan Sheikh Mohamud"],
  ["“It was dull,” said a man in row G. His hat was wet.", "a man in row G"],
  ["Ann Lee objected. She and Bo Tan said in a letter that they would sue.", "Ann Lee and Bo Tan"],
  [
    "A spokesperson for the Department for Culture and Trade said the pier was safe.",
    "a spokesperson for the Department for Culture and Trade",
  ],
  ["Nordvik & Strand's Ivo Marsh said the pier was safe.", "Ivo Marsh"],
  ["Ivo Marsh (SNP, Oss and Bay) accused both towns of sloth.", "Ivo Marsh"],
  [
    "The dockers' union has written to the mayor asking for the sale to be stopped.",
    "the dockers' union",
  ],
  [
    "A Ministry of Ecology and Ports source said it was safe.",
    "a Ministry of Ecology and Ports source",
  ],
  ["A Department for Transport official said it was safe.", "a Department for Transport official"],
  ["“No,” the seven special rapporteurs said.", "seven special rapporteurs"],
  [
    "“No,” the ministers of Fiji, Kenya, Ghana, Peru, Norway, Sweden, the United States and the United Kingdom said.",
    "the ministers of Fiji, Kenya, Ghana, Peru, Norway, Sweden, the United States and the United Kingdom",
  ],
  ["A porter beside him nodded. “Nobody,” he said.", "a porter beside him"],
  ["A nurse who worked a 16-hour shift said it was late.", "a nurse who worked a 16-hour shift"],
  ["The plan is late, according to a senior councillor.", "a senior councillor"],
  ["A clerk played down the row, saying talks were “on track.”", "a clerk"],
  ["The bank says the official forecasts are “a work of fiction”.", "the bank"],
  ["Ann Lee labelled the plan “a stunt”.", "Ann Lee"],
  ["Ann Lee is on record as saying the port will close.", "Ann Lee"],
])("who speaks in %j", (text, name) => expect(speaker(text)).toBe(name));

test.each([
  [
    "A diplomat who had read the draft warned that it would fail.",
    "a diplomat who had read the draft",
  ],
  [
    "The minister who signed the treaty in 2019 called it a mistake.",
    "the minister who signed the treaty in 2019",
  ],
  [
    "Two lawyers who have seen the file say the charges are weak.",
    "two lawyers who have seen the file",
  ],
  ["Fishermen who work the strait say the catch has halved.", "Fishermen who work the strait"],
  ["People who were briefed on the plan said it was late.", "People who were briefed on the plan"],
  [
    "An analyst who covers the firm expects that prices will fall.",
    "an analyst who covers the firm",
  ],
  [
    "“It is dead,” the spokesman who briefed the press on Monday said.",
    "the spokesman who briefed the press on Monday",
  ],
  ["The firm that runs the port said the ship was late.", "the firm that runs the port"],
  [
    "A group that represents growers says the quota is too small.",
    "a group that represents growers",
  ],
  [
    "The council that approved the plan argues that it was late.",
    "the council that approved the plan",
  ],
  ["A clerk told the council that changed rules were no help.", "a clerk"],
  ["An aide who has called the deal “late” said it was dead.", "an aide"],
])("a clause that says who someone is: %j", (text, name) => expect(speaker(text)).toBe(name));

test("a person described by a clause behind the verb says it once", () => {
  const { quotes } = extract("The deal was dead, said a diplomat who has read the draft.");
  expect(quotes.map(({ text }) => text)).toEqual(["The deal was dead"]);
});

test.each(["New Delhi", "NUUK"])("the place of a dateline says nothing: %s", (place) =>
  expect(
    speaker(`${place}: The court fined the owner on Monday, saying that the ship was unsafe.`),
  ).toBe("the court"),
);
