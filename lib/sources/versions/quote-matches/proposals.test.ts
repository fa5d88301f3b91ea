import { expect, test } from "vitest";
import { certaintyLabel } from "@/components/sources/review/proposals/proposal-title";
import { markQuote } from "@/lib/evidence/quotes/mark";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk";
import { article, ingestText, said } from "@/scripts/test/ferries";
import { spanOf } from "@/scripts/test/versions";

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
