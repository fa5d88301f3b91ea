import { expect, test } from "vitest";
import { reportedAs } from "@/scripts/test/read/reported";
import { extract } from "../..";

const reported = (text: string) => reportedAs(text).map(([, ...rest]) => rest);

test.each([
  "The minister said nothing about the missing ship.",
  "Pyongyang says little about its railways.",
  "The premier offered no details of the plan.",
  "The embassy had no comment on the arrest of the two students.",
])("nothing is proposed where nothing is said: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

test("a clause after “nothing” is a statement", () => {
  expect(reported("The ministry said nothing had been stolen.")).toEqual([
    ["nothing had been stolen", "asserted"],
  ]);
});

test("two people who say two things each have their own words", () => {
  const { quotes } = extract("Ivo Marsh said the fund was empty and Ann Lee said it was full.");
  expect(quotes.map(({ speaker_text, text }) => [speaker_text, text])).toEqual([
    ["Ivo Marsh", "the fund was empty"],
    ["Ann Lee", "it was full"],
  ]);
});

test("nobody says what neither of two confirms", () => {
  const [quote] = extract(
    "Neither Washington nor Beijing would confirm that a balloon had been lost.",
  ).quotes;
  expect(quote).toMatchObject({ assertion: "withheld", speaker_text: null });
});

test("of a refusal to speak, only the claim is withheld", () => {
  expect(reported("The navy declined to comment.")).toEqual([]);
  expect(reported("Marsh declined to say how many were on board.")).toEqual([
    ["how many were on board", "withheld"],
  ]);
});

test("a name that is to be withheld isn't a statement, but one that was cleared is", () => {
  const found = (text: string) => extract(`${text}\n`).quotes.map((quote) => quote.text);
  expect(found("Ann Lee said that her name had been cleared by the court.")).toHaveLength(1);
  expect(found("Ann Lee asked that her name not be used.")).toEqual([]);
});

test.each([
  ["An official who asked not to be named said the licences would lapse.", "an official"],
  ["An official asking not to be named said the licences would lapse.", "an official"],
  ["Two diplomats who declined to be identified said the licences would lapse.", "two diplomats"],
  [
    "An envoy from another state asking not to be named said the licences would lapse.",
    "an envoy from another state",
  ],
  [
    "A banker in Oslo declining to be identified said the licences would lapse.",
    "a banker in Oslo",
  ],
  ["A trader who asked to remain anonymous said the licences would lapse.", "a trader"],
  ["An aide who insisted on anonymity added the licences would lapse.", "an aide"],
  ["A clerk who asks that her name be withheld says the licences would lapse.", "a clerk"],
  [
    "Officials who asked not to be named because the talks are secret said the licences would lapse.",
    "Officials",
  ],
  [
    "A person close to the talks who was not authorised to speak publicly said the licences would lapse.",
    "a person close to the talks",
  ],
])("the wish not to be named isn't what is said: %s", (text, name) => {
  const said = extract(text).quotes.map((quote) => [quote.speaker_text, quote.text]);
  expect(said).toEqual([[name, "the licences would lapse"]]);
});
