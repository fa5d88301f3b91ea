import { beforeAll, expect, test } from "vitest";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { db, sql } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { signpostsOn } from "@/scripts/test/desk/signposts";
import { quoteIn } from "@/scripts/test/desk/versions";
import { dismissMatch } from "./decide-matches";
import { editSignpost } from "./mutations";
import { loadMatches } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let on: ReturnType<typeof signpostsOn>;

beforeAll(async () => {
  desk = await openDesk();
  on = signpostsOn(desk);
});

test("a revision with the quotation among its drivers decides the match", async () => {
  const { analyst } = desk.people;
  await made(judge(analyst, "taiwan", {}));
  const { number } = await on.write(["breakwater"]);
  const quote = await quoteIn(await on.say("Muck", "The breakwater is closed"), "breakwater");
  await made(judge(analyst, "taiwan", { likelihood: 62 }));
  expect(await on.openOf(number)).toHaveLength(1);
  const { number: revision } = await made(
    judge(analyst, "taiwan", { likelihood: 64, reason: "NEW_EVIDENCE", drivers: [quote.id] }),
  );
  expect(await on.openOf(number)).toEqual([]);
  expect((await loadMatches(analyst, "taiwan", number))!.items).toMatchObject([
    { state: "REVISED", revision, decidedBy: analyst.name },
  ]);
});

test("a match is dismissed once, with a reason, by the author, the owner or an admin", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const { number } = await on.write(["ropewalk"]);
  await on.say("Noss", "The ropewalk is quiet");
  const match = await db.signpostMatch.findFirstOrThrow({ where: { signpost: { number } } });
  const seen = { id: match.id, version: match.version, reason: "It is always quiet." };
  for (const person of [manager, analyst2])
    expect(codeOf(await dismissMatch(person, seen))).toBe("forbidden");
  expect(codeOf(await dismissMatch(analyst, { ...seen, reason: " " }))).toBe("invalid");
  await made(dismissMatch(analyst, seen));
  const again = await dismissMatch(admin, { ...seen, version: seen.version + 1 });
  expect(again).toMatchObject({ refusal: { code: "conflict", current: { state: "DISMISSED" } } });
  expect(await on.openOf(number)).toEqual([]);
  const { activity } = (await loadIssue(manager, "taiwan"))!;
  expect(activity[0]!.sentence).toMatch(/^dismissed Q\d+ as a match for .*: It is always quiet$/);
  expect(codeOf(await dismissMatch(admin, { ...seen, id: "none" }))).toBe("not-found");
});

test("sharpening closes what the new terms don't find, and is refused while they still do", async () => {
  const { analyst, analyst2 } = desk.people;
  const one = await on.write(["harbour", "jetty"]);
  await on.say("Oronsay", "The harbour is frozen");
  await on.say("Pabbay", "The jetty is frozen");
  const [harbour, jetty] = await db.signpostMatch.findMany({
    where: { signpost: { number: one.number } },
    orderBy: { quote: { number: "asc" } },
  });
  const edit = { issue: "taiwan", signpost: one.number, version: one.version, match: harbour!.id };
  expect(codeOf(await editSignpost(analyst2, { ...edit, terms: ["jetty"] }))).toBe("forbidden");
  const still = await editSignpost(analyst, { ...edit, terms: ["frozen"] });
  expect(still).toMatchObject({ refusal: { fields: { terms: /^Q\d+ still matches/ } } });
  expect(await on.openOf(one.number)).toHaveLength(2);
  const saved = await made(editSignpost(analyst, { ...edit, terms: ["jetty"] }));
  expect(saved.closed).toHaveLength(1);
  expect(await on.openOf(one.number)).toEqual([["The jetty is frozen near Taiwan,", ["jetty"]]]);
  const states = await db.signpostMatch.findMany({ where: { signpost: { number: one.number } } });
  expect(states.map(({ state }) => state).sort()).toEqual(["OPEN", "SHARPENED"]);
  const gone = await editSignpost(analyst, { ...edit, version: saved.version, terms: ["pier"] });
  expect(codeOf(gone)).toBe("conflict");

  // What another signpost found, whether decided or not, isn't a match of this one.
  const other = await on.write(["slipway"]);
  const elsewhere = { ...edit, signpost: other.number, version: other.version, terms: ["pier"] };
  for (const { id } of [harbour!, jetty!])
    expect(await editSignpost(analyst, { ...elsewhere, match: id })).toMatchObject({
      refusal: { code: "invalid", fields: { match: "This signpost has no match with this id." } },
    });
});

test("the database never deletes signposts, and lets a match be decided only once", async () => {
  await expect(sql`delete from "Signpost"`).rejects.toThrow(/append-only/);
  await expect(sql`delete from "SignpostMatch"`).rejects.toThrow(/append-only/);
  await expect(
    sql`update "SignpostMatch" set reason = 'Other.' where state = 'DISMISSED'`,
  ).rejects.toThrow(/append-only/);
  await expect(
    sql`update "SignpostMatch" set state = 'DISMISSED' where state = 'OPEN'`,
  ).rejects.toThrow(/match_/);
});

test("a match on a hidden issue is like one that doesn’t exist", async () => {
  const { id, version } = await db.signpostMatch.findFirstOrThrow({ where: { state: "OPEN" } });
  await openRelationship();
  const limited = await limitTo(desk.people.analyst2.id, ["eu-china"]);
  const dismiss = (match: string) =>
    dismissMatch(limited, { id: match, version, reason: "It is always quiet." });
  const missing = await dismiss("none");
  expect(codeOf(missing)).toBe("not-found");
  expect(await dismiss(id)).toEqual(missing);
});
