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
