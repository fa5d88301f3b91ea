import { expect, test } from "vitest";
import { readMetadata } from "./metadata";

test.each([
  [
    "MINISTRY OF PORTS\nOffice of the Spokesperson\nPress Briefing\nMinistry Press Briefing – February 21, 2024\nCalvin Thorne, Spokesperson",
    "Ministry Press Briefing – February 21, 2024",
  ],
  [
    "POLICY NOTE No. 41 | Harbour Institute\nFish after the storm: what the autumn tells us\nAugust 2024",
    "Fish after the storm: what the autumn tells us",
  ],
  [
    "FOR IMMEDIATE RELEASE\n\nRoe and Holt press the council on the state of the quay",
    "Roe and Holt press the council on the state of the quay",
  ],
  [
    "港务局召开例行新闻发布会（2024年6月13日）\n\n何宁：大家下午好！",
    "港务局召开例行新闻发布会（2024年6月13日）",
  ],
  ["Department Press Briefing\n\nCarl Marsh, Department Spokesperson", "Department Press Briefing"],
  ["OPINION\nThe quay is shut", "The quay is shut"],
  ["Entretien\nLe quai est fermé depuis mai", "Le quai est fermé depuis mai"],
  ["Gastbeitrag\nDer Kai ist seit Mai zu", "Der Kai ist seit Mai zu"],
  ["Tribuna\nEl muelle está cerrado desde mayo", "El muelle está cerrado desde mayo"],
])("the headline is below what only labels it: %j", (head, title) => {
  expect(readMetadata(`${head}\n\nIt rained.`).title).toBe(title);
});

test.each([
  "Asia | Harbour Notes\n\nThe quay is shut for ever, officials say",
  "Harbour Courier\n\nChina / Diplomacy\n\nPort relations\n\nThe quay is shut for ever, officials say",
  "Harbour Courier\nWith help from Ann Lee\n\nThe quay is shut for ever, officials say",
])("a section, its column and its topic are above the headline: %j", (head) => {
  const text = `${head}\n\nMarch 3, 2025\n\nIt rained.`;
  expect(readMetadata(text).title).toBe("The quay is shut for ever, officials say");
});

test("a press conference with its date is the headline above the ministry that gave it", () => {
  const text = "Point de presse du 15 mars 2024\n\nMinistère de la Mer\n\nIl pleut.";
  expect(readMetadata(text).title).toBe("Point de presse du 15 mars 2024");
});

test.each([
  ["Port closes\n\nBy early evening the last ships had left the harbour", null],
  ["Report by the commission finds no fault", null],
  ["Port closes\n\nBY ANN LEE", "Ann Lee"],
  ["Port closes\n\nby Ann Lee", "Ann Lee"],
])("only a name follows “by” in a byline: %j", (head, byline) => {
  expect(readMetadata(`${head}\n\nIt rained.`).byline).toBe(byline);
});

test("a credit at the end may have a capital", () =>
  expect(readMetadata("Port closes\n\nIt rained.\n\nReporting By Ann Lee").byline).toBe("Ann Lee"));
