import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Dependents } from "@/lib/sources/withdrawal-and-grades/schema";
import { DependentsList } from "./dependents-list";

test("judgements and editions are listed before notes and evidence", () => {
  const issue = { slug: "taiwan", title: "Taiwan" };
  const by = { author: "Ana Ferreira", quotes: [4] };
  const at = "2026-12-01";
  const dependents: Dependents = {
    judgements: [{ ...by, issue, number: 2, asOf: at }],
    earlier: 0,
    dissents: [{ ...by, id: "d", issue }],
    notes: [{ ...by, id: "n", createdAt: at, place: { href: "/issues/taiwan", title: "Taiwan" } }],
    editions: [3],
    editionsBefore: [1],
    evidence: [{ issue, quotes: [4] }],
    before: { judgements: 0, earlier: 0, dissents: 0, notes: 0 },
  };
  const html = renderToStaticMarkup(<DependentsList dependents={dependents} />);
  const places = [
    "#outlook",
    "Edition 3",
    "Edition 1",
    "taiwan#dissent-d",
    "Note by",
    "#evidence",
  ].map((each) => html.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
