import { expect, test } from "vitest";
import { extract } from "..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((q) => [q.speaker_text, q.text.replace(/^that /, ""), q.assertion]);

test.each([
  "The navy did not reply to a list of questions.",
  "Arvo Shipping’s lawyer did not respond to a request for comment on Friday.",
  "Foreign Minister Ann Lee spoke on Tuesday with her Dutch colleague about the bridge.",
  "Ann Lee said in an interview with a local radio station on Monday.",
  "The prefect faced questions about the missing grain.",
  "Container rates out of Oslo fell by a fifth.",
  "A press conference by the prefect was moved to Friday.",
  "She is said to have left for Oslo.",
  "I say that it is late, and that somebody should go home.",
])("nothing is reported where somebody only spoke: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  [
    "The bank confirmed the purchase in a short statement on its website.",
    "the bank",
    "the purchase",
  ],
  ["The rebels claimed responsibility in a video posted online.", "the rebels", "responsibility"],
  [
    "Marsh told state television on Friday evening the convoy had left.",
    "Marsh",
    "the convoy had left",
  ],
  [
    "Marsh told a committee of the upper house there had been no order.",
    "Marsh",
    "there had been no order",
  ],
  ["Marsh told investors last month the plant would close.", "Marsh", "the plant would close"],
  [
    "Marsh told reporters the trucks would leave at dawn but gave few details.",
    "Marsh",
    "the trucks would leave at dawn",
  ],
  [
    "The army said in a communique its men had crossed no border.",
    "the army",
    "its men had crossed no border",
  ],
  [
    "The minister informed the panel of the delay in the repairs.",
    "the minister",
    "the delay in the repairs",
  ],
  [
    "One diplomat likened the talks to a chess game by post.",
    "one diplomat",
    "a chess game by post",
  ],
  [
    "Gunmen burned the customs post at dawn, a district official said, in the third raid this month.",
    "a district official",
    "Gunmen burned the customs post at dawn",
  ],
  [
    "Cheap credit hurts the small mills, said Ada Roe, an economist at the Reed Institute.",
    "Ada Roe",
    "Cheap credit hurts the small mills",
  ],
  [
    "Twelve sailors held in Oss will fly home on Friday, Deputy Minister for Ports Gert Vos informed the house in a letter.",
    "Gert Vos",
    "Twelve sailors held in Oss will fly home on Friday",
  ],
  [
    "Marsh told the envoy that the border would reopen, according to a readout of the call.",
    "Marsh",
    "the border would reopen",
  ],
  [
    "The ministry reiterated its support for the fund and agreed to send two experts.",
    "the ministry",
    "its support for the fund",
  ],
  [
    "Raiders burned a row of lorries on Sunday, two officers and a guard said, in a sign that the truce is over.",
    "two officers and a guard",
    "Raiders burned a row of lorries on Sunday",
  ],
  ["Two envoys said privately they had seen no text.", "two envoys", "they had seen no text"],
  [
    "The grain will leave by the Black Sea, two traders said on Friday, after the port reopened.",
    "two traders",
    "The grain will leave by the Black Sea",
  ],
])("extracts only the reported content: %s", (text, speaker, words) => {
  expect(reported(text)[0]).toEqual([speaker, words, "asserted"]);
});

test.each([
  [
    "The port authority made clear that no ship would be turned away.",
    "no ship would be turned away",
    "asserted",
  ],
  ["The envoy has not made clear whether he will attend.", "whether he will attend", "withheld"],
  [
    "Some delegates were of the view that the text was too long.",
    "the text was too long",
    "asserted",
  ],
  [
    "The navy refused to be drawn on what the patrol had found.",
    "what the patrol had found",
    "withheld",
  ],
  [
    "The minister brushed aside suggestions that she would resign.",
    "suggestions that she would resign",
    "denied",
  ],
  ["The mayor waved away talk of a split.", "talk of a split", "denied"],
  ["The premier is adamant that the dam is safe.", "the dam is safe", "asserted"],
  ["Ann Lee let it be known that she would not run again.", "she would not run again", "asserted"],
])("expressions of several words report too: %s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});

test("waving off something that nobody said isn’t reported speech", () => {
  expect(reported("The harbour master waved off the last ferry of the year.")).toEqual([]);
  expect(reported("Rescuers pushed away the boat with an oar.")).toEqual([]);
});

test.each([
  ["Port workers called for calm on the quays.", ["calm on the quays"]],
  ["Herders have complained of being fined twice.", ["being fined twice"]],
  [
    "The consul said the visas were late, demanding an inquiry.",
    ["the visas were late", "an inquiry"],
  ],
  [
    "Ann Lee said the pier would open but ruled out paying for it.",
    ["the pier would open", "paying for it"],
  ],
  ["The clerk said the boat was sound, only hours after it sank.", ["the boat was sound"]],
  [
    "At the same time, according to the harbour master, the cranes are worn out.",
    ["the cranes are worn out"],
  ],
  ["Apart from this, the organisers maintain, the mood is good.", ["the mood is good"]],
  ["Ann Lee commended the island's pilots.", ["the island's pilots"]],
  ["His office did not respond to questions about the yacht.", []],
  ["Lee's trip was called off by the palace.", []],
])("%s", (text, contents) => {
  expect(reported(text).map(([, words]) => words)).toEqual(contents);
});

test("a place in capitals before a colon opens a report, not a turn", () => {
  const text =
    "SA KAEO: Vendors asked for the border to be opened.\n\nThe governor said the gate would stay shut.";
  expect(reported(text).at(-1)).toEqual(["the governor", "the gate would stay shut", "asserted"]);
});

test("a text may begin with the words that quote somebody", () => {
  const [quote] = extract("Quoted as saying that the port was closed, the mayor left.\n").quotes;
  expect(quote?.text).toContain("the port was closed");
});

test.each([
  ["All parties would say that the talks had failed.", "hypothetical"],
  ["All she would say was that the talks had failed.", "asserted"],
])("what “all” belongs to decides whether words were said: %s", (text, assertion) =>
  expect(extract(`${text}\n`).quotes.map((quote) => quote.assertion)).toEqual([assertion]),
);

test("a name that is to be withheld is no statement, but one that was cleared is", () => {
  const found = (text: string) => extract(`${text}\n`).quotes.map((quote) => quote.text);
  expect(found("Ann Lee said that her name had been cleared by the court.")).toHaveLength(1);
  expect(found("Ann Lee asked that her name not be used.")).toEqual([]);
});
