import { beforeAll, expect, test } from "vitest";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";

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
});
