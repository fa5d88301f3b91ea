import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { linkEvidence, relinkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { made } from "@/prisma/seed/made";
import { issueIdOf, openDesk, titleOf } from "@/scripts/test/desk/desk";
import { beginAnew, followed, latest, readAll, told } from "@/scripts/test/desk/inboxes";
import { signpostsOn } from "@/scripts/test/desk/signposts";
import { spanOf } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});
beforeEach(beginAnew);

describe("a link made by hand", () => {
  const link = (issue: string, at = 0, by = people.analyst2) =>
    made(linkEvidence(by, { issue, quote: desk.quotes[at]!.id, relation: "CONTEXT" }));
  const unlink = (issue: string, at = 0) =>
    made(unlinkEvidence(people.analyst2, { issue, quote: desk.quotes[at]!.id, reason: "So." }));

  test("notifies the owner and the followers of the issue, with the quotation and its speaker, but not who made it", async () => {
    const { analyst, analyst2, manager } = people;
    await followed(analyst2, "export-controls");
    await followed(manager, "export-controls");
    const { number, exact } = desk.quotes[0]!;
    await link("export-controls");
    const said = `EVIDENCE: Tomasz Brandt linked Q${number} as context`;
    for (const person of [analyst, manager]) expect(await told(person)).toEqual([said]);
    expect([await told(analyst2), await told(people.admin)]).toEqual([[], []]);
    expect(await latest(manager)).toMatchObject({
      inFull: `linked Q${number} to “${await titleOf("export-controls")}” as context`,
      words: `Ana Example: “${exact}”`,
      href: "/issues/export-controls#evidence",
      about: { id: await issueIdOf("export-controls") },
    });
    await unlink("export-controls");
  });

  test("shows denied words as a denial", async () => {
    const { id, number } = desk.quotes[0]!;
    await db.quote.update({ where: { id }, data: { assertion: "DENIED" } });
    await link("export-controls");
    expect((await latest(people.analyst)).words).toMatch(/^Ana Example denies: “The strait/);
    await db.quote.update({ where: { id }, data: { assertion: "ASSERTED" } });
    await unlink("export-controls");
    expect(number).toBe(desk.quotes[0]!.number);
  });

  test("sends one notification for words quoted and linked in one step, and none for a changed relation", async () => {
    const { analyst, analyst2 } = people;
    const span = await spanOf(desk.source, "no change on tariffs");
    const said = { kind: "DIRECT", speakerName: "Bo Sample" } as const;
    const marked = { ...span, ...said, issue: "export-controls", relation: "SUPPORTS" } as const;
    const { id: quote, number } = await made(markQuote(analyst2, marked));
    await made(
      linkEvidence(analyst2, { issue: "export-controls", quote, relation: "CONTEXT", version: 1 }),
    );
    expect(await told(analyst)).toEqual([
      `EVIDENCE: Tomasz Brandt linked Q${number} as supporting evidence`,
    ]);
  });

  test("that is undone before it is read leaves no notification; linking it again notifies whoever has none", async () => {
    const { analyst, analyst2, manager } = people;
    await followed(manager, "export-controls");
    const issue = "export-controls";
    await link(issue);
    await readAll(manager);
    const { version } = await unlink(issue);
    expect([await told(analyst), (await told(manager)).length]).toEqual([[], 1]);
    const quote = desk.quotes[0]!.id;
    await made(relinkEvidence(analyst2, { issue, quote, version }));
    expect(await told(analyst)).toEqual([
      `EVIDENCE: Tomasz Brandt linked Q${desk.quotes[0]!.number} again`,
    ]);
    expect(await told(manager)).toHaveLength(1);
    await unlink(issue);
  });

  test("that matches a signpost notifies of the match alone", async () => {
    const { admin, analyst, manager } = people;
    await followed(manager, "taiwan");
    await signpostsOn(desk).write(["customs"], { text: "Customs." });
    const span = await spanOf(desk.source, "customs union");
    const marked = { ...span, kind: "PASSAGE", issue: "taiwan", relation: "CONTEXT" } as const;
    await made(markQuote(admin, marked));
    const match = "SIGNPOST: Ada Lindqvist added evidence that matches the signpost “Customs.”";
    for (const person of [analyst, manager]) expect(await told(person)).toEqual([match]);
  });

  test("on an archived issue sends no notification", async () => {
    const where = { slug: "export-controls" };
    await db.issue.update({ where, data: { status: "ARCHIVED" } });
    await link(where.slug);
    expect(await told(people.analyst)).toEqual([]);
    await db.issue.update({ where, data: { status: "ACTIVE" } });
    await unlink(where.slug);
  });
});
