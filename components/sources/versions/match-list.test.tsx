import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { MatchList } from "./match-list";

const match = (quote: Partial<QuoteMatchView["quote"]>): QuoteMatchView => ({
  quote: {
    ...{ id: "1", number: 1, exact: "that the port is closed", speaker: "Ana Example" },
    ...{ kind: "INDIRECT", assertion: "ASSERTED" },
    ...quote,
  },
  ...{
    outcome: "UNCHANGED",
    reattributed: false,
    state: "INTACT",
    similarity: 1,
    leftBehindBy: null,
    evidenceOn: [],
    version: 1,
    proposal: null,
  },
});
const listed = (matched: QuoteMatchView) =>
  renderToStaticMarkup(<MatchList matched={[matched]} earlier="1" language="en" />);
const shown = (quote: Partial<QuoteMatchView["quote"]>) => listed(match(quote));

test("what changed says what was denied, and that nobody says a passage", () => {
  expect(shown({ assertion: "DENIED" })).toContain("denies that the port is closed");
  expect(shown({ kind: "PASSAGE", speaker: null })).toContain("Passage");
  expect(shown({ kind: "PASSAGE", speaker: null })).not.toContain("Speaker unknown");
});

test("what changed says who says the words now", () => {
  const proposal = { id: "2", ordinal: 1, exact: "that the port is closed" };
  const now = { ...proposal, speakerName: "Bo Sample", state: "PENDING" as const };
  const other = { outcome: "REATTRIBUTED" as const, reattributed: true, proposal: now };
  expect(listed({ ...match({}), ...other })).toContain("Ana Example; now: Bo Sample");
});
