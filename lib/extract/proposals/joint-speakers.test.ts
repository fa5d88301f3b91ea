import { expect, test } from "vitest";
import { extract } from "..";

const speakersOf = (text: string) => extract(text).quotes.map((quote) => quote.speaker_text);

test.each([
  ["“We signed it,” said Amara Diop and Lennart Kask.", "Amara Diop and Lennart Kask"],
  [
    "Halvard Moe of Norway and Ines Quintela came out. “We are done,” Moe and Quintela said.",
    "Halvard Moe and Ines Quintela",
  ],
  ["Vietnam, Malaysia and Brunei warned that the ship must leave.", "Vietnam, Malaysia and Brunei"],
  [
    "The defence ministry and the coast guard denied that shots had been fired.",
    "the defence ministry and the coast guard",
  ],
  ["According to the union and the ministry, the strike is over.", "the union and the ministry"],
  ["The European Union and Peru agreed to set up a fund.", "European Union and Peru"],
  ["France and the African Union called for calm in the capital.", "France and African Union"],
  [
    "Norway, Peru and the African Union said that the text was ready.",
    "Norway, Peru and African Union",
  ],
  [
    "Amara Diop, head of the bank, and Lennart Kask, a former envoy, both said the fund was empty.",
    "Amara Diop and Lennart Kask",
  ],
])("those who say something together are all its speakers: %j", (text, speaker) => {
  expect(speakersOf(text)).toContain(speaker);
});

test.each([
  ["“It is late,” said Amara Diop and closed the door.", "Amara Diop"],
  ["Amara Diop said the fund was empty and Lennart Kask said it was full.", "Amara Diop"],
  ["Ines Quintela met Amara Diop, and Lennart Kask said the fund was empty.", "Lennart Kask"],
  ["A spokesman for Norway and Portugal said the text was ready.", "a spokesman for Norway"],
])("someone who speaks alone is the only speaker: %j", (text, speaker) => {
  const [found] = speakersOf(text);
  expect(found).toMatch(new RegExp(`^${speaker}`));
  expect(found).not.toMatch(/ and (?:Lennart|closed)/);
});

test.each(["Actor and campaigner", "Former prosecutor and mayor"])(
  "two offices of one speaker aren't two speakers: %s",
  (offices) => {
    expect(speakersOf(`${offices} Olivia Trent said the march would go ahead.`)).toEqual([
      "Olivia Trent",
    ]);
  },
);
