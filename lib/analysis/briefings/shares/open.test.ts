import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { reopenForecast } from "@/lib/analysis/forecasts/reopen";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { db } from "@/lib/core/database/db";
import { sha256 } from "@/lib/core/sha256";
import { DAY_MS } from "@/lib/core/today";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { loadHappenings, mayKnow } from "@/lib/desk/live/happenings";
import { changeMember } from "@/lib/desk/members/mutations";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { revokeShare, shareEdition } from "./mutations";
import { openShared } from "./open";
import { listShares, loadShares } from "./queries";

let people: Awaited<ReturnType<typeof openDesk>>["people"];
let number: number;

beforeAll(async () => {
  ({ people } = await openDesk());
  const given = { title: "To share", issues: ["taiwan"] };
  ({ number } = await made(issueEdition(people.manager, given)));
});
beforeEach(() => {
  vi.stubEnv("SHARE_LINKS", "1");
});

const FROM = "192.0.2.7";
const share = (given = {}, by = people.manager) =>
  shareEdition(by, { number, name: "The embassy", ...given });

/** A link that was made: its id and its token, as its address has it. */
async function madeLink(given = {}, by = people.manager) {
  const { id, address } = await made(share(given, by));
  const [, token] = /^http:\/\/localhost:3000\/shared\/([\w-]{43})$/.exec(address) ?? [];
  return { id, token: token! };
}
const linkOf = async (id: string) =>
  (await loadShares(people.admin, number))!.find((link) => link.id === id)!;

const NOTHING = {
  corrected: false,
  withdrawn: [],
  reworded: { quotes: [], judgements: [] },
  reopened: [],
};

/** A link that was made 8 days ago, for so many days. Returns its token. */
async function oldLink(days: number) {
  const { id: editionId } = await db.edition.findUniqueOrThrow({ where: { number } });
  const token = `made-for-${days}-days`;
  const createdAt = new Date(Date.now() - 8 * DAY_MS);
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS);
  const data = { editionId, createdAt, expiresAt, createdById: people.manager.id };
  const { id } = await db.shareLink.create({
    data: { ...data, name: token, tokenHash: sha256(token) },
  });
  return { id, token };
}

test("a link opens one edition as it was issued, and each opening is logged with its address", async () => {
  const { id, token } = await madeLink();
  expect(await linkOf(id)).toMatchObject({
    name: "The embassy",
    createdBy: people.manager.name,
    revoked: null,
    isOpen: true,
    opened: 0,
    openings: [],
  });
  const opened = (await openShared(token, FROM))!;
  const edition = await db.edition.findUniqueOrThrow({ where: { number } });
  expect(opened.content).toEqual(JSON.parse(edition.content!));
  expect(opened).toMatchObject({ hash: edition.hash, since: NOTHING });
  await openShared(token, "198.51.100.1");
  const { opened: times, openings } = await linkOf(id);
  expect([times, openings.map(({ address }) => address)]).toEqual([2, ["198.51.100.1", FROM]]);
  expect(Math.abs(Date.now() - Date.parse(openings[0]!.at))).toBeLessThan(60_000);
});

test("a link says what no longer holds, but not who took it back, why, or what the desk says now", async () => {
  const { admin, analyst, manager } = people;
  const article = (words: string) =>
    `Report\n\n“The harbour must stay open in ${words},” said Ana Example, the deputy minister.\n\n${agendaOf("Report")}`;
  const source = await approveArticle(admin, article("every season"));
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await made(linkEvidence(analyst, { issue: "russia", quote: quote.id, relation: "SUPPORTS" }));
  const wording = "Will the quay be built?";
  const terms = { wording, closesOn: "2023-06-30", resolutionCriteria: "It stands." };
  await made(openForecast(analyst, { issue: "russia", ...terms }));
  const of = { issue: "russia", forecast: 1 };
  const outcome = { outcome: "NO", note: "It fell." } as const;
  const { version } = await made(resolveForecast(admin, { ...of, ...outcome }));
  const given = { title: "Quay", issues: ["russia"] };
  const { number: quay } = await made(issueEdition(manager, given));
  const { token } = await madeLink({ number: quay });
  const since = async () => (await openShared(token, FROM))!.since;
  expect(await since()).toEqual(NOTHING);

  const reason = "It was another quay.";
  const later = await made(reopenForecast(admin, { ...of, version, reason }));
  await made(resolveForecast(admin, { ...of, ...outcome, ...later, outcome: "YES" }));
  await approveArticle(admin, article("most seasons"));
  const seen = { id: source, version: await versionOf(source) };
  await made(withdrawSource(admin, { ...seen, reason: "It was made up." }));
  const explanation = "It was about another quay.";
  await made(correctEdition(manager, { ...given, corrects: quay, explanation, confirmed: true }));
  const ref = `Q${quote.number}`;
  const { key, title } = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  const judgements = [{ place: 1, key, title, quotes: [ref], disputing: [] }];
  const at = expect.any(String);
  expect(await since()).toEqual({
    corrected: true,
    withdrawn: [{ id: source, title: "Report", at, judgements }],
    reworded: { quotes: [{ ref, gone: false }], judgements },
    reopened: [{ issue: key, forecast: 1, wording, said: "NO", act: "REOPENED", at }],
  });
});

test("only the hash of a token is kept", async () => {
  const { id, token } = await madeLink();
  const row = await db.shareLink.findUniqueOrThrow({ where: { id } });
  expect(row.tokenHash).toBe(sha256(token));
  expect(row.tokenHash).toMatch(/^[\da-f]{64}$/);
  const events = await db.event.findMany({ where: { verb: "edition.shared" } });
  expect(JSON.stringify([row, ...events.map(({ details }) => details)])).not.toContain(token);
});

test("a link is open for 7 days, at most 30, and the database allows no longer one", async () => {
  const days = async ({ id }: { id: string }) => {
    const { createdAt, expiresAt } = await db.shareLink.findUniqueOrThrow({ where: { id } });
    return (expiresAt.getTime() - createdAt.getTime()) / DAY_MS;
  };
  expect(await days(await madeLink())).toBe(7);
  expect(await days(await madeLink({ days: 30 }))).toBe(30);
  for (const wrong of [0, 31, 1.5, Number.NaN])
    expect(codeOf(await share({ days: wrong }))).toBe("invalid");
  expect(codeOf(await share({ name: " " }))).toBe("invalid");
  const { id } = await madeLink();
  const later = new Date(Date.now() + 20 * DAY_MS);
  await expect(
    db.shareLink.update({ where: { id }, data: { expiresAt: later } }),
  ).rejects.toThrow();
  await expect(db.shareLink.delete({ where: { id } })).rejects.toThrow();
});

test("a wrong, an expired and a revoked link all answer null and are not logged", async () => {
  const { id, token } = await madeLink();
  const logged = () => db.shareOpening.count();
  const before = await logged();
  const expired = await oldLink(7);
  expect(await linkOf(expired.id)).toMatchObject({ isOpen: false, revoked: null });
  const elsewhere = await revokeShare(people.admin, { id, edition: number + 1 });
  expect(codeOf(elsewhere)).toBe("not-found");
  await made(revokeShare(people.admin, { id, edition: number }));
  expect(await linkOf(id)).toMatchObject({ isOpen: false, revoked: { by: people.admin.name } });
  const swapped = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
  for (const each of [token, expired.token, swapped, "", sha256(token), id])
    expect(await openShared(each, FROM)).toBeNull();
  expect(await logged()).toBe(before);
  expect(await openShared((await oldLink(9)).token, FROM)).not.toBeNull();
  expect(await made(revokeShare(people.manager, { id }))).toEqual({ id, revoked: 0 });
  expect((await linkOf(id)).revoked!.by).toBe(people.admin.name);
  expect(codeOf(await revokeShare(people.manager, { id: "none" }))).toBe("not-found");
});

test("analysts make, see and revoke none; the links of someone disabled open nothing", async () => {
  const { admin, analyst, manager } = people;
  expect(codeOf(await share({}, analyst))).toBe("forbidden");
  expect(await loadShares(analyst, number)).toBeNull();
  const { id, token } = await madeLink();
  expect(codeOf(await revokeShare(analyst, { id }))).toBe("forbidden");
  const change = async (disabled: boolean) => {
    const { version, role } = await db.user.findUniqueOrThrow({ where: { id: manager.id } });
    await made(changeMember(admin, { id: manager.id, version, role, disabled }));
  };
  await change(true);
  expect([await openShared(token, FROM), (await linkOf(id)).isOpen]).toEqual([null, false]);
  await change(false);
  expect(await openShared(token, FROM)).not.toBeNull();
});

test("unless SHARE_LINKS is 1, no link is made, shown or opened", async () => {
  const { token } = await madeLink();
  for (const value of [undefined, "", "0"]) {
    vi.stubEnv("SHARE_LINKS", value);
    await expect(listShares(people.manager, number)).rejects.toThrow("doesn’t allow links");
    await expect(listShares(people.manager, 999_999)).rejects.toThrow("doesn’t allow links");
    expect(await listShares(people.analyst, number)).toBeNull();
    expect(codeOf(await share())).toBe("forbidden");
    expect(await loadShares(people.admin, number)).toBeNull();
    expect(await openShared(token, FROM)).toBeNull();
  }
  vi.stubEnv("SHARE_LINKS", "1");
  expect(await openShared(token, FROM)).not.toBeNull();
});

test("making and revoking a link is in the audit log, in a sentence, and not for analysts", async () => {
  const { id } = await madeLink({ name: "Bonn", days: 1 });
  await made(revokeShare(people.manager, { id }));
  const events = await db.event.findMany({
    where: { verb: { in: ["edition.shared", "edition.share-revoked"] } },
    orderBy: { id: "desc" },
    take: 2,
  });
  expect(events.map(({ details }) => describeEvent(eventDetails.parse(details)))).toEqual([
    `revoked the link to edition ${number} for “Bonn”`,
    `created a link to edition ${number} for “Bonn”, valid for 1 day`,
  ]);
  for (const event of await loadHappenings(events.map((each) => `${each.id}`)))
    expect([people.manager, people.analyst].map((viewer) => mayKnow(viewer, event))).toEqual([
      ...[true, false],
    ]);
});

test("an edition has a limited number of open links", async () => {
  const given = { title: "Crowded", issues: ["climate"] };
  const { number: crowded } = await made(issueEdition(people.manager, given));
  for (let n = 0; n < 50; n++) await made(share({ number: crowded, name: `${n}` }));
  expect(codeOf(await share({ number: crowded }))).toBe("invalid");
  expect(codeOf(await share({ number: 999_999 }))).toBe("not-found");
});
