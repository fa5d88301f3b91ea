import { expect, test } from "vitest";
import { extract } from "../..";

const last = (text: string) => extract(text).quotes.at(-1)!.speaker_text;

test.each([
  ["an age", "Ann Lee took office in May. The 54-year-old said the fleet would stay.", "Ann Lee"],
  [
    "a country",
    "Ann Lee, the Danish minister, and Nils Berg, her Swedish colleague, left. “It is late,” the Dane said.",
    "Ann Lee",
  ],
  [
    "a party",
    "Vera Castro, the Nevada Democrat, met Walt Tate, the Utah Republican. “It is late,” the Democrat said.",
    "Vera Castro",
  ],
  [
    "the head of a body of another kind",
    "Student leader Ann Lee was held. “She broke the law,” the police chief said.",
    "the police chief",
  ],
  [
    "the head of a body of the same kind",
    "Union leader Ann Lee led the march. “We will not pay,” the union boss said.",
    "Ann Lee",
  ],
  ["an occupation", "Ann Lee, a former clerk, spoke. “It is late,” the ex-clerk said.", "Ann Lee"],
  [
    "a wider noun for the office",
    "Amara Diallo, the opposition leader, called it late. “Two years late,” the politician said.",
    "Amara Diallo",
  ],
  [
    "the office that shares a modifier",
    "Ann Lee, the firm's chief executive, and Rory Hart, its head of safety, came. “It is late,” the safety chief said.",
    "Rory Hart",
  ],
  [
    "a country, if they serve a union of several",
    "EU commissioner Ann Lee left. The Dane told reporters the money would come.",
    "Ann Lee",
  ],
  [
    "an age and an occupation",
    "The opposition leader, Ann Lee, was freed. “It is late,” the 62-year-old lawyer told supporters.",
    "Ann Lee",
  ],
  [
    "a boss, if they lead",
    "Union leader Ann Lee left. “We have packed,” the union boss said.",
    "Ann Lee",
  ],
  [
    "a rank that was abbreviated",
    "Gen. Ann Lee, head of the fleet, left. “It is late,” the general said.",
    "Ann Lee",
  ],
  [
    "an MP",
    "Ann Lee, the Tory MP for Ludlow, left. “It is late,” the backbencher said.",
    "Ann Lee",
  ],
  [
    "an adjective and an occupation",
    "Ann Lee wrote a book. “It is late,” the retired colonel said.",
    "Ann Lee",
  ],
  [
    "the president, after a surname alone",
    "Lee said it was late. The president added that it was dark.",
    "Lee",
  ],
])("someone named is called by %s", (_, text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test.each([
  [
    "an official of another country",
    "Ann Lee looks at the bronze. The French ambassador, at the ceremony, said it was a debt of beauty.",
    "Ann Lee",
  ],
  [
    "an office of someone who may be known otherwise",
    "Merz said the plan was sound. The prime minister said Italy would wait.",
    "Merz",
  ],
  [
    "an office, once someone else has spoken",
    "Walt Kern said the plan was bad. The White House said it would pass. The president said it was late.",
    "Walt Kern",
  ],
  [
    "another kind of officer",
    "Chief financial officer Ann Lee left. “We hit ice,” the captain said.",
    "Ann Lee",
  ],
  ["a people", "Walt Kern met the envoy. The Americans said the talks were frank.", "Walt Kern"],
  ["the second of two", "Director Ann Lee left. The second official said it was late.", "Ann Lee"],
  [
    "whoever addresses them",
    "Nina Farrow wept as the sentence was read. “You stole from the poor,” the governor told her.",
    "Nina Farrow",
  ],
  [
    "someone introduced since",
    "Ewan Doyle, a councillor, was stopped by a retired diplomat. “It is late,” the diplomat said.",
    "Ewan Doyle",
  ],
  ["of a body", "Ann Lee of the Harbour Forum spoke. The president said it was late.", "Ann Lee"],
  ["a boss", "Ann Lee, an economist, left. “We have packed,” the union boss said.", "Ann Lee"],
  ["a former minister", "Ann Lee, a nurse, left. The former minister said it was late.", "Ann Lee"],
  ["a minister", "Gazprom said it was late. The minister said that was a lie.", "Gazprom"],
])("%s is not someone named", (_, text, other) => {
  expect(last(text)).not.toBe(other);
});

test.each([
  ["A Labour MP said it was late.", "a Labour MP"],
  ["“It is late,” said an MEP.", "an MEP"],
  ["The PM said it was late.", "the PM"],
  ["At 5 pm Ann Lee said it was late.", "Ann Lee"],
])("members of parliament may be called by their letters: %s", (text, speaker) => {
  expect(last(text)).toBe(speaker);
});
