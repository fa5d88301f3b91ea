import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk } from "@/scripts/test/desk/desk";
import { approveNow, quoteIn, reopenNow, versionsOn } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const isWaiting = async () => {
  const [row] = await sql<{ waiting: boolean }[]>`
    select exists (select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock') as waiting`;
  return row!.waiting;
};

/** Starts a write while a speaker's line is locked, and checks that the write waits without holding the issue's. */
async function waitsForSpeaker<T>(speaker: string, issue: string, write: () => Promise<T>) {
  let written: Promise<T> | undefined;
  await sql.begin(async (tx) => {
    await tx`select from "SpeakerLine" where "speakerId" = ${speaker} for update`;
    written = write();
    await expect.poll(isWaiting).toBe(true);
    await tx`select from "IssueLine" where "issueId" = ${issue} for update nowait`;
  });
  return written!;
}

// Otherwise an approval and a reopening could wait for each other.
test("whatever changes quotations and evidence locks speakers before issues", async () => {
  const { admin, analyst } = desk.people;
  const { first, draft } = versionsOn(desk);
  const words = "“The sluice must stay open for all of the boats,” said Una Lock, an engineer.";
  const one = await first("Sluice", [words]);
  const { id: quote, speakerId } = await quoteIn(one, "must stay open");
  await made(linkEvidence(analyst, { quote, issue: "climate", relation: "SUPPORTS" }));
  const source = await draft("Sluice", [words, "It rained."]);
  const issue = await issueIdOf("climate");
  const locked = <T>(write: () => Promise<T>) => waitsForSpeaker(speakerId!, issue, write);

  await locked(() => made(approveNow(admin, source)));
  await locked(() => made(reopenNow(admin, source)));
  await locked(() => made(approveNow(admin, source)));
  const { id } = await quoteIn(source, "must stay open");
  const { version } = await db.quote.findUniqueOrThrow({ where: { id } });
  const out = await locked(() => made(removeQuote(admin, { id, version, reason: "A slip." })));
  await locked(() => made(restoreQuote(admin, { id, version: out.version })));
});
