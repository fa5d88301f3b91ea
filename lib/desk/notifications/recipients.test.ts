import { expect, test } from "vitest";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { deleteNote, editNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { follow, unfollow } from "@/lib/desk/follows/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { gradeQuote, gradeSource } from "@/lib/sources/withdrawal-and-grades/grade";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";

const ACTS = 200;

/** The same numbers on each run (Park and Miller, 1988). */
function numbersFrom(seed: number) {
  let state = seed;
  return <T>(of: readonly T[]): T => {
    state = (state * 48271) % 2147483647;
    return of[state % of.length]!;
  };
}

test(`of ${ACTS} acts in any order, each tells a person at most once, and never who did it or may not know`, async () => {
  const { people, source, quotes } = await openDesk();
  const pick = numbersFrom(20261126);
  const everyone = Object.values(people);
  const analysts = [people.analyst, people.analyst2, people.admin];
  const issues = ["taiwan", "climate"];
  const words = [
    "So.",
    "Ask @manager.",
    "Ask @analyst and @analyst2.",
    `As [Q${quotes[0]!.number}] says, @admin.`,
  ];
  const noteOf = async (where: object) =>
    pick(await db.note.findMany({ where, orderBy: { id: "asc" } }));
  const own = async (viewer: Viewer, deleted: boolean) =>
    noteOf({ authorId: viewer.id, deletedAt: deleted ? { not: null } : null });
  const seen = async () => ({ id: source, version: await versionOf(source), reason: "So." });
  let articles = 0;

  type Act = (viewer: Viewer) => Promise<unknown>;
  const acts: Act[] = [
    (viewer) => writeNote(viewer, { issue: pick(issues), body: pick(words) }),
    (viewer) => writeNote(viewer, { issue: pick(issues), body: pick(words), kind: "QUESTION" }),
    (viewer) =>
      writeNote(viewer, {
        issue: pick(issues),
        body: pick(words),
        visibility: "PRIVATE" as const,
        kind: pick(["NOTE", "QUESTION"] as const),
      }),
    (viewer) => writeNote(viewer, { quote: pick(quotes).id, body: pick(words), kind: "QUESTION" }),
    async (viewer) => {
      const parent = await noteOf({ deletedAt: null });
      return parent && writeNote(viewer, { parentId: parent.id, body: pick(words) });
    },
    async (viewer) => {
      const note = await own(viewer, false);
      return note && editNote(viewer, { id: note.id, version: note.version, body: pick(words) });
    },
    async (viewer) => {
      const note = await own(viewer, false);
      return note && deleteNote(viewer, { id: note.id, version: note.version });
    },
    async (viewer) => {
      const note = await own(viewer, true);
      return note && restoreNote(viewer, { id: note.id, version: note.version });
    },
    async (viewer) => {
      const note = await noteOf({ kind: "QUESTION", deletedAt: null });
      const close = note?.closedAt ? reopenNote : closeNote;
      return note && close(viewer, { id: note.id, version: note.version });
    },
    () => judge(pick(analysts), pick(issues), { rationale: pick(words) }),
    async () => {
      const issue = pick(issues);
      const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
      const ownerId = pick(everyone).id;
      return editIssue(pick(analysts), { issue, version, ownerId });
    },
    async () => {
      const { status } = await db.source.findUniqueOrThrow({ where: { id: source } });
      const act = status === "WITHDRAWN" ? restoreSource : withdrawSource;
      return act(people.admin, await seen());
    },
    async () => gradeSource(people.admin, { ...(await seen()), reliability: pick(["B", "C"]) }),
    async () => {
      const { id, version } = await db.quote.findUniqueOrThrow({ where: { id: quotes[0]!.id } });
      const credibility = pick(["PROBABLY_TRUE", "DOUBTFUL"] as const);
      return gradeQuote(pick(analysts), { id, version, reason: "So.", credibility });
    },
    () => {
      const text = `Paper ${++articles}\n\n“All is well in ${articles},” said Cy Example.\n\n${agendaOf(`Paper ${articles}`)}`;
      return ingestArticle(pick(analysts), { bytes: new TextEncoder().encode(text) });
    },
    (viewer) => pick([follow, unfollow])(viewer, { issue: pick(issues) }),
    (viewer) => pick([follow, unfollow])(viewer, { source }),
    async () => {
      const unread = await db.notification.findMany({
        where: { readAt: null },
        orderBy: { eventId: "asc" },
      });
      const one = pick(unread);
      return one && db.notification.update({ where: { id: one.id }, data: { readAt: new Date() } });
    },
  ];

  // Someone who may be told nothing at all.
  await db.user.update({ where: { id: people.analyst2.id }, data: { disabledAt: new Date() } });
  await db.notification.deleteMany();
  let before = new Map<string, bigint>();
  const done = new Set<number>();
  for (let k = 0; k < ACTS; k++) {
    const act = pick(acts);
    done.add(acts.indexOf(act));
    await act(pick(everyone.filter((person) => person !== people.analyst2)));
    const rows = await db.notification.findMany({
      select: { id: true, userId: true, eventId: true },
    });
    const fresh = rows.filter(({ id }) => !before.has(id));
    const tolds = fresh.map(({ userId }) => userId);
    expect(new Set(tolds).size, `act ${k}`).toBe(tolds.length);
    before = new Map(rows.map(({ id, eventId }) => [id, eventId]));
  }
  expect(done.size).toBe(acts.length);
  const kinds = await sql<
    { kind: string }[]
  >`select distinct kind from "Notification" order by kind`;
  expect(kinds.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["MENTION", "QUESTION", "REVISION", "REVIEW", "SOURCE"]),
  );
  const [wrong] = await sql`
    select
      count(*) filter (where t."userId" = e."actorId")::int as "of one’s own acts",
      count(*) filter (where u."disabledAt" is not null)::int as "to disabled people",
      count(*) filter (where n.visibility = 'PRIVATE')::int as "of private notes",
      count(*) filter (where n."deletedAt" is not null and t."readAt" is null)::int as "of deleted notes",
      count(*) filter (where t.kind = 'REVIEW' and u.role <> 'ADMIN')::int as "of others’ drafts",
      (select count(*) from (select from "Notification" d where d."noteId" is not null and d.kind <> 'ANSWER'
        group by d."userId", d."noteId", d.kind = 'MENTION' having count(*) > 1) twice)::int as "twice of one note"
    from "Notification" t join "Event" e on e.id = t."eventId" join "User" u on u.id = t."userId"
    left join "Note" n on n.id = t."noteId"`;
  expect(Object.values(wrong!).filter(Boolean), JSON.stringify(wrong)).toEqual([]);
}, 300_000);
