import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { certaintyLabel } from "@/components/sources/review/proposals/proposal-title";
import { EarlierQuote } from "@/components/sources/versions/earlier-quote";
import { markQuote } from "@/lib/evidence/quotes/mark";
import { loadDraft } from "@/lib/sources/review/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/agenda";
import { approveArticle, openDesk } from "@/scripts/test/desk";
import { article, ingestText, said } from "@/scripts/test/ferries";
import { spanOf } from "@/scripts/test/versions";

test("a denial that a later version words as a statement is no longer a denial, and the card says so", async () => {
  const { admin } = (await openDesk()).people;
  const quarry = (sentence: string) =>
    ["The quarry", sentence, "“The stone is soft,” said Ada Pilot.", agendaOf("quarry")].join(
      "\n\n",
    );
  await approveArticle(
    admin,
    quarry("Ada Pilot, the engineer, denied that the owners had sold the old quarry to Examplia."),
  );
  const { id } = await ingestText(
    admin,
    quarry(
      "Ada Pilot, the engineer, said that the owners had not sold the old quarry to Examplia.",
    ),
  );
  const [now] = (await loadDraft(admin, id))!.proposals;
  expect(now).toMatchObject({ assertion: "ASSERTED", cue: "said", state: "PENDING" });
  const matched = (await loadQuoteMatches(admin, id)).find(
    ({ proposal }) => proposal?.id === now!.id,
  )!;
  expect(matched).toMatchObject({ state: "ALTERED", quote: { assertion: "DENIED" } });
  expect(
    renderToStaticMarkup(createElement(EarlierQuote, { ...now!, matched, language: "en" })),
  ).toContain("Was: denies; now: says");
});

test("a passage that a reader marked is numbered by its place in a later version, and was added by hand there too", async () => {
  const { admin, analyst } = (await openDesk()).people;
  const before = await approveArticle(admin, article("Weir", said.first, said.second));
  const words = await spanOf(before, "Weir");
  await made(markQuote(analyst, { ...words, kind: "PASSAGE" }));
  const { id } = await ingestText(
    admin,
    article("Weir", said.first, said.second, "A new paragraph ends the report."),
  );
  const { proposals } = (await loadDraft(admin, id))!;
  expect(proposals[0]).toMatchObject({ kind: "PASSAGE", exact: "Weir" });
  expect(proposals.map(({ ordinal }) => ordinal)).toEqual(proposals.map((_, at) => at + 1));
  const labels = proposals.map((proposal) => certaintyLabel(proposal, undefined, undefined));
  expect(labels[0]).toBe("Added by hand");
  expect(labels[1]).toMatch(/^\d+% certain$/);
});
