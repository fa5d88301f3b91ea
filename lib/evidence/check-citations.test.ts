import { beforeAll, expect, test } from "vitest";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { deleteNote, editNote, restoreNote } from "@/lib/analysis/notes/edit";
import { writeNote } from "@/lib/analysis/notes/write";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import type { Result } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { answer } from "@/lib/core/http/rest";
import { reopenSource } from "@/lib/sources/review/reopen";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";

let desk: Awaited<ReturnType<typeof openDesk>>;
/** The numbers of a quotation that everyone can read, of one whose source was reopened, and of none. */
let known: number;
let hidden: number;
const MISSING = 999;

const NOTHING = (number: number) =>
  `There’s no quotation Q${number}. Correct the number, or delete the citation.`;

beforeAll(async () => {
  desk = await openDesk();
  known = desk.quotes[0]!.number;
  const source = await approveArticle(
    desk.people.admin,
    "Pilots meet\n\n“The tariffs will stay until the spring,” said Cy Hidden, the trade minister.",
  );
  hidden = (await db.quote.findFirstOrThrow({ where: { sourceId: source } })).number;
  const { version } = await db.source.findUniqueOrThrow({ where: { id: source } });
  await made(reopenSource(desk.people.admin, { id: source, version }));
});

const fieldsOf = (result: Result<unknown>) => (result.ok ? null : result.refusal.fields);
const note = (body: string) => writeNote(desk.people.analyst, { issue: "taiwan", body });

test("a note cannot cite a quotation that is missing or hidden, and cannot tell which it is", async () => {
  for (const number of [MISSING, hidden])
    expect(fieldsOf(await note(`As [Q${known}] and [Q${number}] say.`))).toEqual({
      body: NOTHING(number),
    });
  expect(fieldsOf(await note(`[Q998], [Q${MISSING}], [Q998]`))).toEqual({
    body: "There are no quotations Q998 and Q999. Correct the numbers, or delete the citations.",
  });
  expect((await note(`As [Q${known}] says.`)).ok).toBe(true);
});

test("an edit is checked too, but a restored note only for newly removed quotations", async () => {
  const { analyst } = desk.people;
  const { id, version } = await made(note("One"));
  const edited = await editNote(analyst, { id, version, body: `So [Q${MISSING}].` });
  expect(fieldsOf(edited)).toEqual({ body: NOTHING(MISSING) });
  // As if saved before this rule existed.
  await db.note.update({ where: { id }, data: { body: `So [Q${MISSING}].` } });
  await made(restoreNote(analyst, await made(deleteNote(analyst, { id, version }))));
});

test("a malformed citation is refused, and the right form is named", async () => {
  for (const mark of ["[Q1, Q2]", "[Q1–Q3]", "[q1]", "[Q 1]", "[Q12345678901]"])
    expect(fieldsOf(await note(`As ${mark} say, and [Q${known}].`))).toEqual({
      body: `“${mark}” isn’t a citation. Cite each quotation separately, such as [Q15] [Q16].`,
    });
  await made(note("In [quarter 4] and [Qatar 2022], not in `[Q1, Q2]`."));
});

test("code and links cite nothing", async () => {
  await made(note(`Write \`[Q${MISSING}]\` or [see [Q${MISSING}]](https://example.org).`));
});

test("an outlook names the field with the wrong number", async () => {
  const { analyst } = desk.people;
  const wrong = { judgement: "Likely [Q997].", rationale: `So [Q${known}].` };
  expect(fieldsOf(await judge(analyst, "climate", wrong))).toEqual({ judgement: NOTHING(997) });
  const texts = {
    judgement: `Likely [Q${known}].`,
    rationale: "[Q998]",
    confidenceBasis: "[Q999]",
  };
  expect(fieldsOf(await judge(analyst, "climate", texts))).toEqual({
    rationale: NOTHING(998),
    confidenceBasis: NOTHING(999),
  });
});

test("a bottom line is checked too, unless it is unchanged", async () => {
  const { analyst } = desk.people;
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "russia" } });
  const bottomLine = `No change [Q${MISSING}].`;
  const edit = { issue: "russia", version, bottomLine };
  expect(fieldsOf(await editIssue(analyst, edit))).toEqual({ bottomLine: NOTHING(MISSING) });
  await db.issue.update({ where: { slug: "russia" }, data: { bottomLine } });
  await made(editIssue(analyst, { ...edit, title: "Russia, still" }));
});

test("formatting that cannot be displayed is refused at its field, with the limit, by REST too", async () => {
  const { analyst } = desk.people;
  const table = `|${"a|".repeat(700)}\n|${"-|".repeat(700)}\n${"|\n".repeat(700)}`;
  const refused = answer(await note(table));
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    code: "invalid",
    fields: { body: expect.stringMatching(/; the limit is [\d,]+\. Shorten or split it\.$/) },
  });
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "tariffs" } });
  const deep = { judgement: ">".repeat(900), rationale: "1. ".repeat(1000) };
  const refusal = await reviseOutlook(analyst, {
    issue: "tariffs",
    version,
    likelihood: 60,
    trend: "UNCHANGED",
    confidence: "LOW",
    reason: "REINTERPRETATION",
    ...deep,
  });
  const tooDeep = expect.stringContaining("12 levels deep");
  expect(fieldsOf(refusal)).toEqual({ judgement: tooDeep, rationale: tooDeep });
});
