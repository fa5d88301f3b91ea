import { beforeAll, expect, test } from "vitest";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { closeNote } from "@/lib/analysis/notes/close";
import { deleteNote, editNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { db, sql } from "@/lib/core/database/db";
import { linkEvidence, unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { mergeSpeaker } from "@/lib/evidence/speakers/merge";
import { undoMove } from "@/lib/evidence/speakers/undo";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { simplified } from "@/lib/text/han/simplified";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** The documents that are not as their records say, or are missing, or left over. */
const wrong = () => sql<{ type: string; part: number }[]>`
  select coalesce(s.type, d.type) as type, coalesce(s.part, d.part) as part
  from searchable s full join "SearchDocument" d
    on d.type = s.type and d."recordId" = s."recordId" and d.part = s.part
  where (s.terms, s.date, s."issueIds", s."speakerId", s.publisher, s.text, s.start) is distinct from
    (ts_delete(d.terms, search_batch(d.id)), d.date, d."issueIds", d."speakerId", d.publisher, d.text, d.start)`;

test("every document is as its record says after every kind of write", async () => {
  const { analyst, admin } = desk.people;
  const [quote] = desk.quotes;
  const writes: Record<string, () => Promise<unknown>> = {
    opening: async () => undefined,
    "a note": () => writeNote(analyst, { issue: "taiwan", body: "Who paid?", kind: "QUESTION" }),
    "an edited note": async () => {
      const { id, version } = await db.note.findFirstOrThrow();
      await made(editNote(analyst, { id, version, body: "Who paid for the ferry?" }));
    },
    "a closed question": async () => {
      const { id, version } = await db.note.findFirstOrThrow();
      await made(closeNote(analyst, { id, version }));
    },
    "a deleted note": async () => {
      const { id, version } = await db.note.findFirstOrThrow();
      await made(deleteNote(analyst, { id, version }));
    },
    "an outlook": () => judge(analyst, "taiwan", {}),
    "an edited issue": async () => {
      const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
      const words = { title: "The Strait", bottomLine: "Calm.", labels: ["sea"] };
      await made(editIssue(analyst, { issue: "taiwan", version, ...words, ownerId: null }));
    },
    "a forecast": () =>
      made(
        openForecast(analyst, {
          issue: "taiwan",
          wording: "A ferry is hired.",
          closesOn: "2099-12-31",
          resolutionCriteria: "The ministry says so.",
        }),
      ),
    "a link": () =>
      made(linkEvidence(analyst, { issue: "climate", quote: quote!.id, relation: "CONTEXT" })),
    "an unlinked quotation": () =>
      made(unlinkEvidence(analyst, { issue: "climate", quote: quote!.id, reason: "No." })),
    "a merged speaker": async () => {
      const [from, into] = await db.speaker.findMany({
        where: { quotes: { some: {} }, describedInId: null },
        orderBy: { name: "asc" },
      });
      const seen = { version: from!.version, intoVersion: into!.version, reason: "The same." };
      await made(mergeSpeaker(admin, { id: from!.id, into: into!.id, ...seen }));
    },
    "an undone merge": async () => {
      const { id } = await db.speakerMove.findFirstOrThrow();
      await made(undoMove(admin, { id }));
    },
    "edited facts of a source": async () => {
      const { id, title } = await db.source.findFirstOrThrow();
      const version = await versionOf(id);
      await made(
        editSource(admin, {
          id,
          version,
          title: `${title} again`,
          byline: "Jo",
          publisher: "The Quay",
          publishedAt: "2024-05-06",
          language: "en",
          url: null,
        }),
      );
    },
    "a withdrawn source": async () => {
      const { id } = await db.source.findFirstOrThrow({ where: { quotes: { some: {} } } });
      await made(withdrawSource(admin, { id, version: await versionOf(id), reason: "Made up." }));
      const [withdrawn] = await sql<{ types: string[] }[]>`
        select array_agg(distinct type::text order by type::text) as types
        from "SearchDocument" where terms @@ '''/is:withdrawn'''`;
      expect(withdrawn!.types).toEqual(["QUOTE", "SOURCE"]);
    },
    "a restored source": async () => {
      const { id } = await db.source.findFirstOrThrow({ where: { status: "WITHDRAWN" } });
      await made(restoreSource(admin, { id, version: await versionOf(id), reason: "It is true." }));
    },
  };
  for (const [name, write] of Object.entries(writes)) {
    await write();
    expect({ name, wrong: [...(await wrong())] }).toEqual({ name, wrong: [] });
  }
  expect(await db.searchDocument.count()).toBeGreaterThan(10);
});

const LONG = `😀 ${Array.from({ length: 9000 }, (_, k) => `wort${k} naïve 😀`).join(" ")} the very end`;
const CHINESE = "台湾海峡的和平与稳定对世界很重要".repeat(300);

test.each([
  ["a long text", LONG],
  ["a text without blanks", CHINESE],
  ["a text as long as one passage", "x ".repeat(500)],
  ["a short text", "Only this."],
  ["no text", ""],
])("the passages of %s are where they say, and together hold all of it", async (_, text) => {
  const length = [...text].length;
  const passages = await sql<{ part: number; start: number; words: string; there: string }[]>`
    select p.*, substring(${text}::text from p.start + 1 for char_length(p.words)) as there
    from search_passages(${text}) p order by p.part`;
  let until = 0;
  for (const { words, there, start } of passages) {
    expect(words).toBe(there);
    expect(start).toBeLessThanOrEqual(until);
    // Words that one passage leaves out at its end begin within the next.
    if (text === LONG && start > 0) expect(until - start).toBeGreaterThan(100);
    until = start + [...words].length;
  }
  expect(until).toBe(length);
  expect(new Set(passages.map(({ part }) => part)).size).toBe(passages.length);
});

test.each([
  ["Émile’s façade – “Größe”!", "emile s facade grosse"],
  ["Søren Ørsted, Łódź; Đoković", "soren orsted lodz dokovic"],
  ["U.S.-China 14:30", "u s china 14 30"],
  ["“Xi’s” ‘line’–a—first…step\u00a0back", "xi s line a first step back"],
  ["ＦＵＬＬ　ｗｉｄｔｈ", "full width"],
  ["中美关系", "中美 美关 关系 系"],
  ["關稅與发展", "关税 税与 与发 发展 展"],
  ["COVID在2024年", "covid 在 2024 年"],
  ["ｶﾞｽ料金", "ガス ス料 料金 金"],
  ["한미일", "한미 미일 일"],
  ["Москва́ и Київ", "москва и киів"],
  ["…", ""],
])("%s is searched as %s", async (text, folded) => {
  const [row] = await sql<{ folded: string }[]>`select search_fold(${text}) as folded`;
  expect(row!.folded).toBe(folded);
});

test("marks compare Chinese characters as the database does", async () => {
  const [row] = await sql<{ letters: string; folded: string }[]>`
    select string_agg(chr(n), '' order by n) as letters, string_agg(search_simplified(chr(n)), '' order by n) as folded
    from generate_series(${0x3400}::int, ${0x9fff}) n`;
  expect(row!.folded).not.toBe(row!.letters);
  expect(simplified(row!.letters)).toBe(row!.folded);
});
