import { expect, test } from "vitest";
import { madeEdition } from "@/scripts/test/desk/edition";
import type { EditionContent } from "./content";
import { toConfirm as confirming } from "./refusals";

const toConfirm = (
  content: EditionContent,
  known: Partial<Parameters<typeof confirming>[1]> = {},
) => confirming(content, { marked: null, reworded: [], ...known });

const LAST = "Once issued, it can’t be changed, only corrected.";

/** An edition of one issue, estimated as unlikely (25%), with this bottom line. */
function editionSaying(bottomLine: string) {
  const content = madeEdition(1, { sources: [] });
  const item = content.sections[0]!.items[0]!;
  item.bottomLine = bottomLine;
  item.title = "Licences";
  const [lead] = item.forecasts;
  lead!.estimate!.likelihood = 25;
  return { content, lead: lead! };
}

test("whoever issues an edition learns of a bottom line that doesn’t fit its figure", () => {
  expect(toConfirm(editionSaying("A deal this year is unlikely.").content)).toBe(LAST);
  expect(toConfirm(editionSaying("The talks go on.").content)).toBe(LAST);
  const { content, lead } = editionSaying("A deal this year is very likely.");
  expect(toConfirm(content)).toBe(
    `The words of the bottom line don’t fit the likelihood of the lead forecast: “Licences”.\n${LAST}`,
  );
  lead.outcome = { outcome: "YES", at: "2026-11-29T10:00:00.000Z", note: "", source: null };
  expect(toConfirm(content)).toBe(LAST);
});

test("whoever issues an edition learns which words its PDF can’t show, and where", () => {
  const { content } = editionSaying("The talks go on → ≤ 4‑5 ✓.");
  expect(toConfirm(content)).toBe(LAST);
  content.title = "Talks in العربية 🛳";
  content.sections[0]!.items[0]!.title = "ไทย and 中文";
  expect(toConfirm(content)).toBe(
    `The PDF prints □ for characters it can’t show: العربية (Arabic and emoji) in the title and ไทย (Thai) in “ไทย and 中文”. The page and the Word document show them.\n${LAST}`,
  );
});

test("whoever issues an edition learns that it cites words which a later version has altered", () => {
  const { content } = editionSaying("The talks go on.");
  const quotes = [{ ref: "Q100", gone: false }];
  const reworded = [{ source: "later", title: "Ports wait", quotes, judgements: [] }];
  expect(toConfirm(content, { reworded })).toBe(
    `1 quotation in this edition is worded differently in a later version of its source.\n${LAST}`,
  );
});
