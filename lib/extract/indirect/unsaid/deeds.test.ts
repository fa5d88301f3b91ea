import { expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

test.each([
  "The court refused bail to the three sailors.",
  "The senate rejected a motion on the harbour by 40 votes to 12.",
  "The cabinet voted by 12 to 3 for the road.",
  "Norway's foreign ministry rejected Oslo's offer of talks on Tuesday.",
  "The minister rejects Oslo's offer and wants a new text.",
  "The commission rejected a Danish proposal to reopen the market.",
  "Officials denied a visa to the journalist.",
  "The court denied the request for new experts.",
  "A Bergen man accused of selling maps has left the country.",
  "Nobody on the panel briefed the press.",
  "The mayor said so again on Friday.",
  "“It was late,” Marsh told the Courier by phone from the town of Oss.",
  "The fair was announced last spring as the heart of the new quarter.",
  "A clerk for the port didn't return calls seeking comment.",
  "The lawsuit quotes from what it describes as a letter of the owner.",
  "On Sunday the club published what it said was a list of the sailors.",
  "The Bay Post had cited what it said was a secret memo.",
  "Reached by phone in Oss, the driver hung up.",
  "Volta Dynamics sued the city of Oslo.",
  "The ministry referred the Courier to its earlier statement.",
  "The mayor called the meeting to order at noon.",
  "Firefighters put out a blaze at a battery warehouse.",
  "Plans to close the bridge for a year were late.",
  "Ann Lee pleaded not guilty.",
  "Ann Lee apologised before the judge handed down the sentence.",
  "The company maintains the pipelines.",
  "A woman who asked to be identified only as Hauwa buried two sons on Friday.",
  "The councillor moved to continue the item.",
])("what someone only does reports nothing: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  ["Marsh rejected any offer of money.", "any offer of money"],
  ["Marsh denied any request from Oslo.", "any request from Oslo"],
  [
    "Marsh denied a visa had been promised to the sailor.",
    "a visa had been promised to the sailor",
  ],
  ["Marsh denied the offer.", "the offer"],
])("what is contradicted is reported: %s", (text, content) => {
  expect(reported(text)).toEqual([["Marsh", content]]);
});

test("a warning of a fire isn't a fire that is put out", () =>
  expect(reported("The army put out a warning that fire would be answered.")).toEqual([
    ["the army", "fire would be answered"],
  ]));
