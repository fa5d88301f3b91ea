import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { loadIssue } from "@/lib/issues/queries";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { linkEvidence, unlinkEvidence } from "./mutations";
import { findQuotes } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const issue = "climate";

beforeAll(async () => {
  desk = await openDesk();
});

test("a quote is linked, read anew, taken off and linked again, each said once", async () => {
  const { analyst } = desk.people;
  const quote = desk.quotes[0]!.id;
  const relations = async () =>
    (await loadIssue(analyst, issue))?.evidence.map(({ id, relation }) => [id, relation]);
  await made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  await made(linkEvidence(analyst, { issue, quote, relation: "SUPPORTS" }));
  await made(linkEvidence(analyst, { issue, quote, relation: "CONTRADICTS" }));
  expect(await relations()).toEqual([[quote, "CONTRADICTS"]]);
  await made(unlinkEvidence(analyst, { issue, quote }));
  expect(await relations()).toEqual([]);
  await made(linkEvidence(analyst, { issue, quote, relation: "CONTEXT" }));
  expect(await relations()).toEqual([[quote, "CONTEXT"]]);
  const events = await db.event.findMany({
    where: { issue: { slug: issue }, verb: { startsWith: "evidence." } },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ verb }) => verb)).toEqual([
    "evidence.linked",
    "evidence.reassessed",
    "evidence.unlinked",
    "evidence.linked",
  ]);
});

test("of two who link at once the second sees the first, and a stale reading is refused", async () => {
  const { analyst, analyst2 } = desk.people;
  const quote = desk.quotes[1]!.id;
  const link = (relation: "SUPPORTS" | "CONTEXT", version?: number) =>
    linkEvidence(analyst, { issue: "human-rights", quote, relation, version });
  await Promise.all([link("SUPPORTS"), link("CONTEXT")]);
  const verbs = await db.event.findMany({
    where: { issue: { slug: "human-rights" }, verb: { startsWith: "evidence." } },
    orderBy: { id: "asc" },
  });
  expect(verbs.map(({ verb }) => verb)).toEqual(["evidence.linked", "evidence.reassessed"]);
  expect(codeOf(await link("SUPPORTS", 1))).toBe("conflict");
  const stale = { issue: "human-rights", quote, version: 1 };
  expect(codeOf(await unlinkEvidence(analyst2, stale))).toBe("conflict");
});

test("a manager may not link, and what is not there is not found", async () => {
  const { manager, analyst } = desk.people;
  const quote = desk.quotes[0]!.id;
  const relation = "CONTEXT";
  expect(codeOf(await linkEvidence(manager, { issue, quote, relation }))).toBe("forbidden");
  expect(codeOf(await linkEvidence(analyst, { issue, quote: "none", relation }))).toBe("not-found");
  expect(codeOf(await unlinkEvidence(analyst, { issue: "russia", quote }))).toBe("not-found");
});

test("quotes are found by words or speaker, and without those on an issue", async () => {
  const { analyst } = desk.people;
  const words = await findQuotes(analyst, { text: "STRAIT must" });
  expect(words.map(({ exact }) => exact)).toEqual([expect.stringContaining("The strait must")]);
  const quote = words[0]!;
  expect(await findQuotes(analyst, { text: quote.speaker!.name })).not.toHaveLength(0);
  await made(linkEvidence(analyst, { issue: "russia", quote: quote.id, relation: "CONTEXT" }));
  expect(await findQuotes(analyst, { text: "strait must", notOn: "russia" })).toHaveLength(0);
});

test("the database refuses a quotation that is not what the source says", async () => {
  const { id } = desk.quotes[0]!;
  await expect(
    db.quote.update({ where: { id }, data: { exact: "Something else" } }),
  ).rejects.toThrow(/is not what source/);
  await expect(db.quote.update({ where: { id }, data: { start: 0 } })).rejects.toThrow(
    /is not what source/,
  );
  await expect(db.source.updateMany({ data: { text: "Rewritten" } })).rejects.toThrow(/frozen/);
  await expect(db.quote.delete({ where: { id } })).rejects.toThrow(/append-only/);
});
