import { expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { withdrawSource } from "./withdraw";

test("the owners of active and dormant issues hear that evidence on them was withdrawn, not those of archived ones", async () => {
  const { admin, analyst, analyst2 } = (await openDesk()).people;
  const text =
    "Harbour news\n\n“The harbour must stay open,” said Ana Example, the deputy minister.";
  const id = await approveArticle(admin, text);
  const { id: quote } = await db.quote.findFirstOrThrow({ where: { sourceId: id } });
  const statuses = { russia: "ACTIVE", climate: "DORMANT", tariffs: "ARCHIVED" } as const;
  for (const [issue, status] of Object.entries(statuses)) {
    await made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
    await db.issue.update({ where: { slug: issue }, data: { ownerId: analyst2.id, status } });
  }
  const seen = { id, version: await versionOf(id), reason: "Made up." };
  await made(withdrawSource(admin, seen));
  const [told] = (await loadNotifications(analyst2)).items;
  expect(told?.evidence.map(({ href }) => href)).toEqual([
    "/issues/climate#evidence",
    "/issues/russia#evidence",
  ]);
});
