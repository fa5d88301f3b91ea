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

test.each(["New Delhi", "NUUK"])("the place of a dateline says nothing: %s", (place) =>
  expect(
    speaker(`${place}: The court fined the owner on Monday, saying that the ship was unsafe.`),
  ).toBe("the court"),
);
