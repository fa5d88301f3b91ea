import { beforeAll, expect, test } from "vitest";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { approveNow, quoteIn, reopenNow } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const ARTICLE = `Ships in the strait

The foreign ministry in Beijing denied that its ships had entered the port near Taiwan.

The Pentagon declined to confirm that a missile had been fired at Taiwan on Monday.

“We were not asked,” said Ana Example, the deputy minister of Examplia.
`;

test("a denial is proposed as one, never as support, and what nobody said is not proposed", async () => {
  const { admin } = desk.people;
  const bytes = new TextEncoder().encode(ARTICLE);
  const { id } = await made(ingestArticle(admin, { bytes }));
  const { proposals, version } = (await loadDraft(admin, id))!;
  const found = (words: string) => proposals.find(({ exact }) => exact.includes(words))!;
  expect(found("entered the port")).toMatchObject({ assertion: "DENIED", state: "PENDING" });
  expect(found("entered the port").links.map(({ relation }) => relation)).not.toContain("SUPPORTS");
  expect(found("had been fired")).toMatchObject({ assertion: "WITHHELD", state: "REJECTED" });
  expect(found("not asked")).toMatchObject({ assertion: "ASSERTED", state: "PENDING" });

  const pending = proposals.filter(({ state }) => state === "PENDING").map(({ id }) => id);
  await made(decideProposals(admin, { source: id, ids: pending, state: "ACCEPTED" }));
  await made(approveDraft(admin, { id, version }));
  const { quotes } = (await loadSource(admin, id))!;
  expect(quotes.map(({ exact, assertion }) => [exact.slice(-16), assertion])).toEqual([
    ["port near Taiwan", "DENIED"],
    ["We were not asked,".slice(-16), "ASSERTED"],
  ]);

  // Corrected while approved, and again once reopened: neither forgets the other.
  const { id: quote, ...denial } = await quoteIn(id, "entered the port");
  const said = { kind: denial.kind, speakerName: "Lin Example", reason: "She confirmed it." };
  const correction = {
    id: quote,
    version: denial.version,
    assertion: "ASSERTED",
    ...said,
  } as const;
  await made(correctQuote(admin, correction));
  await made(reopenNow(admin, id));
  const again = (await loadDraft(admin, id))!.proposals.find(
    ({ exact }) => exact === denial.exact,
  )!;
  expect(again.assertion).toBe("ASSERTED");
  const withheld = { id: again.id, version: again.version, assertion: "WITHHELD" } as const;
  await made(correctProposal(admin, withheld));
  await made(approveNow(admin, id));
  expect(await quoteIn(id, "entered the port")).toMatchObject({ id: quote, assertion: "WITHHELD" });
});
