import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { DriverPicker } from "./driver-picker";

const evidence = {
  ...{ id: "1", number: 62, exact: "that the port is closed", relation: "CONTEXT" },
  ...{ kind: "INDIRECT", assertion: "DENIED", withdrawal: null, gone: false, repeats: null },
  speaker: { id: "1", name: "Ana Example", role: null },
  source: { publisher: "The Ledger", language: "en" },
} as unknown as IssueEvidence;
const values = { drivers: [] as string[] };

test("the drivers to tick say what was denied", () => {
  const picker = { evidence: [evidence], values, set: () => {}, errors: {}, onCite: () => {} };
  const props = { first: false, ...picker } as unknown as Parameters<typeof DriverPicker>[0];
  const html = renderToStaticMarkup(<DriverPicker {...props} />);
  expect(html).toContain("denies that the port is closed");
  expect(html).toContain("Q62 · Ana Example · context");
});
