import { expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db } from "@/lib/core/database/db";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { loadCautions } from "./evidence-of-issue";
import { linkEvidence, unlinkEvidence } from "./link-evidence";
import { markQuote } from "./mark-quote";

test("what contradicts the lead, is denied or comes from a withdrawn source is known of all linked quotations", async () => {
  const { people, quotes, source } = await openDesk();
  const { analyst, admin } = people;
  const issue = "climate";
  const { id } = (await loadIssue(analyst, issue))!;
  const [one, other] = quotes as [(typeof quotes)[0], (typeof quotes)[0]];
  const link = (quote: string, relation: "SUPPORTS" | "CONTRADICTS") =>
    made(linkEvidence(analyst, { issue, quote, relation }));
  await link(one.id, "CONTRADICTS");
  await link(other.id, "SUPPORTS");
  const { number: denied } = await made(
    markQuote(analyst, {
      source,
      start: 0,
      end: 9,
      kind: "INDIRECT",
      speakerName: "Ana Example",
      assertion: "DENIED",
      issue,
      relation: "SUPPORTS",
    }),
  );
  expect(await loadCautions(id)).toEqual({
    contradicting: [one.number],
    denied: [denied],
    withdrawn: [],
  });
  await made(unlinkEvidence(analyst, { issue, quote: one.id, reason: "Off the point." }));
  expect(await loadCautions(id)).toMatchObject({ contradicting: [], withdrawn: [] });
  const { version } = await db.source.findUniqueOrThrow({ where: { id: source } });
  await made(withdrawSource(admin, { id: source, version, reason: "A hoax." }));
  expect(await loadCautions(id)).toMatchObject({
    denied: [denied],
    withdrawn: [other.number, denied],
  });
});
