import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EarlierQuote } from "@/components/sources/versions/earlier-quote";
import { loadDraft } from "@/lib/sources/review/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { article, ingestText, said } from "@/scripts/test/desk/ferries";

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

test("a quotation that is altered and someone else's is marked as both, and the card names both speakers", async () => {
  const { admin } = (await openDesk()).people;
  const weir = (who: string, fish: string) =>
    [
      "The weir",
      `“The weir will be opened for the ${fish} in every month of the spring,” said ${who}.`,
      agendaOf("weir"),
    ].join("\n\n");
  await approveArticle(admin, weir("Ada Pilot", "fish"));
  const { id } = await ingestText(admin, weir("Martha Oakes", "cod"));
  const [now] = (await loadDraft(admin, id))!.proposals;
  const [matched] = await loadQuoteMatches(admin, id);
  expect(now).toMatchObject({ speakerName: "Martha Oakes", state: "PENDING" });
  const card = renderToStaticMarkup(
    createElement(EarlierQuote, { ...now!, matched: matched!, language: "en" }),
  );
  expect(card).toContain("Altered and attributed differently");
  expect(card).toContain("Was: Ada Pilot; now: Martha Oakes");
});

test("words that the later version gives to someone else are proposed as theirs and wait", async () => {
  const { admin } = (await openDesk()).people;
  await approveArticle(admin, article("Buoy", said.first, said.third));
  const other = said.first.replace(/Ina Envoy.*/, "Ida Successor, the mayor of Examplia.");
  const { id } = await ingestText(admin, article("Buoy", other, said.third));
  const draft = (await loadDraft(admin, id))!;
  const proposalOf = (words: string) =>
    draft.proposals.find(({ exact }) => exact.startsWith(words));
  const successor = { speakerName: "Ida Successor", speakerRole: "mayor of Examplia" };
  expect(proposalOf("The ferries must run")).toMatchObject({ ...successor, state: "PENDING" });
  expect(proposalOf("Nobody asked the islanders")).toMatchObject({ state: "ACCEPTED" });
});

test("a description in the later version replaces no name", async () => {
  const { admin } = (await openDesk()).people;
  await approveArticle(admin, article("Spar", said.first, said.third));
  const { id } = await ingestText(
    admin,
    article("Spar", said.first.replace(/Ina Envoy.*/, "the minister."), said.third),
  );
  const [described] = (await loadDraft(admin, id))!.proposals;
  expect(described).toMatchObject({
    ...{ speakerName: "Ina Envoy", foundSpeaker: "the minister", state: "PENDING" },
    because: expect.arrayContaining(["the speaker here seems to be the minister"]),
  });
});
