import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { DriverPicker } from "./driver-picker";
import { judgedAgainst } from "./outlook-values";

const evidence = {
  ...{ id: "1", number: 62, exact: "that the port is closed", relation: "CONTEXT" },
  ...{ kind: "INDIRECT", assertion: "DENIED", withdrawal: null, gone: false, repeats: null },
  speaker: { id: "1", name: "Ana Example", role: null },
  source: { publisher: "The Ledger", language: "en" },
} as unknown as IssueEvidence;

const pickerFor = (lead: boolean, all: string | null = null, drivers: string[] = []) => {
  const shown = judgedAgainst([evidence], lead);
  const values = { drivers };
  const picker = { evidence: shown, values, set: () => {}, errors: {}, onCite: () => {} };
  const props = { first: false, all, ...picker } as unknown as Parameters<typeof DriverPicker>[0];
  return renderToStaticMarkup(<DriverPicker {...props} />);
};

test("the drivers to tick say what was denied", () => {
  const html = pickerFor(true);
  expect(html).toContain("denies that the port is closed");
  expect(html).toContain("Q62 · Ana Example · context");
});

test("the drivers of a forecast that isn’t the lead show no relation, since relations are to the lead", () => {
  expect(pickerFor(false)).toContain("Q62 · Ana Example · The Ledger");
});

test("if older evidence isn’t listed, a link lists all evidence", () => {
  const all = "/issues/ports/outlook?evidence=all";
  expect(pickerFor(true, all)).toContain(`href="${all}"`);
  expect(pickerFor(true)).not.toContain("List all evidence");
});

test("ticked quotations that aren’t listed are counted and can be unticked", () => {
  expect(pickerFor(true, null, ["1"])).not.toContain("Untick");
  expect(pickerFor(true, null, ["1", "gone"])).toContain("1 ticked quotation isn’t listed here.");
  expect(pickerFor(true, null, ["gone", "other"])).toContain("Untick them");
});
