import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EarlierQuote } from "@/components/sources/versions/earlier-quote";
import { loadDraft } from "@/lib/sources/review/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { ingestText } from "@/scripts/test/desk/ferries";

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
