import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { subjectOfEdition } from "@/lib/analysis/edition-named";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { markVisited } from "@/lib/desk/notifications/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo } from "@/scripts/test/desk/relationships";
import { versionOf } from "@/scripts/test/desk/versions";
import { answerRfi, correctAnswer } from "./answer";
import { askRfi, assignRfi } from "./mutations";
import { loadAnswerWordings, loadRfi } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let edition: number;

const STRAIT = "“Taiwan and military risk in the Strait”";

beforeAll(async () => {
  desk = await openDesk();
  const issues = ["taiwan", "climate"];
  edition = (await made(issueEdition(desk.people.manager, { title: "Weekly", issues }))).number;
});

test("a team note on the issue can be the answer; a private note, or one on another issue, can’t", async () => {
  const { manager, analyst } = desk.people;
  const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Since when?" }));
  const note = async (issue: string, more = {}) =>
    (await made(writeNote(analyst, { issue, body: "Since May.", ...more }))).id;
  const [own, elsewhere] = [await note("taiwan", { visibility: "PRIVATE" }), await note("climate")];
  for (const hidden of [own, elsewhere])
    expect(codeOf(await answerRfi(analyst, { ...asked, note: hidden }))).toBe("invalid");
  const team = await note("taiwan");
  expect((await loadRfi(manager, asked.id))!.notes.map(({ id }) => id)).toEqual([team]);
  await made(answerRfi(analyst, { ...asked, note: team }));
  expect(await loadRfi(manager, asked.id)).toMatchObject({
    answer: { body: "Since May.", note: team },
    notes: [],
  });
  expect(codeOf(await answerRfi(analyst, { ...asked, version: 2, body: "Again." }))).toBe(
    "conflict",
  );
});

test("an answer cites a withdrawn source only once that is confirmed, and never a quotation that isn’t there", async () => {
  const { admin, manager, analyst } = desk.people;
  const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Is it so?" }));
  const said = "“The strait must stay open to Taiwan,” said Cy Specimen of the harbour office.";
  const source = await approveArticle(admin, `Buoys\n\n${said}`);
  const { number } = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await made(
    withdrawSource(admin, { id: source, version: await versionOf(source), reason: "Invented." }),
  );
  const answering = { ...asked, body: `So it is said [Q${number}].` };
  expect(await answerRfi(analyst, answering)).toMatchObject({
    refusal: {
      code: "confirm",
      message: `Your text cites Q${number}, “Buoys”, from a withdrawn source. Remove the citation, or confirm that you rely on it all the same.`,
      current: { withdrawn: [number] },
    },
  });
  const wrong = { ...asked, body: "So it is said [Q999]." };
  expect(codeOf(await answerRfi(analyst, wrong))).toBe("invalid");
  const { body } = answering;
  const { id: note } = await made(writeNote(analyst, { issue: "taiwan", body }));
  const elsewhere = await made(writeNote(analyst, { issue: "climate", body }));
  expect(codeOf(await answerRfi(analyst, { ...asked, note: elsewhere.id }))).toBe("invalid");
  const pointing = { ...asked, note };
  expect(codeOf(await answerRfi(analyst, pointing))).toBe("confirm");
  await made(answerRfi(analyst, { ...pointing, knowingly: [number] }));
  expect((await loadRfi(manager, asked.id))!.answer).toMatchObject({ body, note });
});

/** Asks about the judgement on Taiwan, and has it answered. Returns the request's id and version. */
async function answered(body = "The envoy."): Promise<{ id: string; version: number }> {
  const { manager, analyst } = desk.people;
  const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Who says so?" }));
  return made(answerRfi(analyst, { ...asked, body }));
}

test("only the person who answered corrects the answer, and each wording is kept", async () => {
  const { admin, manager, analyst, analyst2 } = desk.people;
  const first = await answered();
  const body = "The minister.";
  for (const other of [admin, analyst2, manager])
    expect(codeOf(await correctAnswer(other, { ...first, body }))).toBe("forbidden");
  const second = await made(correctAnswer(analyst, { ...first, body }));
  const read = async () => (await loadRfi(manager, first.id))!;
  expect(await read()).toMatchObject({
    version: second.version,
    answer: { body, by: analyst.name, byId: analyst.id, correctedAt: expect.any(String) },
  });
  // The same words, and white space around them, change nothing.
  const again = { ...second, body: ` ${body}\n` };
  expect(await made(correctAnswer(analyst, again))).toEqual(second);
  await made(correctAnswer(analyst, { ...second, body: "Two ministers." }));
  expect(await loadAnswerWordings(analyst2, first.id)).toMatchObject([
    { number: 1, body: "The envoy." },
    { number: 2, body },
    { number: 3, body: "Two ministers.", createdAt: (await read()).answer!.correctedAt },
  ]);
  const limited = await limitTo(analyst2.id, []);
  const hidden = await Promise.all([loadAnswerWordings(limited, first.id), loadRfi(limited, "no")]);
  await limitTo(analyst2.id, null);
  expect(hidden).toEqual([null, null]);
});

test("a correction that is stale, empty or of an open request is refused, and a follow-up doesn’t prevent one", async () => {
  const { manager, analyst } = desk.people;
  const first = await answered();
  const body = "The minister.";
  expect(await correctAnswer(analyst, { ...first, version: 1, body })).toMatchObject({
    refusal: {
      code: "conflict",
      message:
        "Couldn’t save: you’ve since changed this answer, perhaps in another window. Check the change, then try again.",
      current: { version: first.version, answer: { body: "The envoy." } },
    },
  });
  expect(codeOf(await correctAnswer(analyst, { ...first, body: " " }))).toBe("invalid");
  const follow = { edition, issue: "taiwan", body: "Since when?", follows: first.id };
  const open = await made(askRfi(manager, follow));
  expect(await correctAnswer(analyst, { ...open, body })).toMatchObject({
    refusal: { code: "invalid", message: expect.stringContaining("hasn’t been answered yet") },
  });
  expect(await loadAnswerWordings(manager, open.id)).toEqual([]);
  await made(correctAnswer(analyst, { ...first, body }));
  expect((await loadRfi(manager, open.id))!.follows).toBe(first.id);
});

test("a correction cites a withdrawn source only once that is confirmed, and replaces a note that was the answer", async () => {
  const { admin, manager, analyst } = desk.people;
  const { id: note } = await made(writeNote(analyst, { issue: "taiwan", body: "Since May." }));
  const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Since when?" }));
  const pointing = await made(answerRfi(analyst, { ...asked, note }));
  // Its own words change nothing: the note is still the answer.
  expect(await made(correctAnswer(analyst, { ...pointing, body: "Since May." }))).toEqual(pointing);
  expect((await loadRfi(manager, asked.id))!.answer).toMatchObject({ note, correctedAt: null });

  const said = "“The buoys went out in June,” said Di Specimen of the harbour office.";
  const source = await approveArticle(admin, `Moorings\n\n${said}`);
  const { number } = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  const version = await versionOf(source);
  await made(withdrawSource(admin, { id: source, version, reason: "Invented." }));
  const correction = { ...pointing, body: `Since June [Q${number}].` };
  expect(await correctAnswer(analyst, correction)).toMatchObject({
    refusal: { code: "confirm", current: { withdrawn: [number] } },
  });
  const wrong = { ...pointing, body: "Since June [Q999]." };
  expect(codeOf(await correctAnswer(analyst, wrong))).toBe("invalid");
  await made(correctAnswer(analyst, { ...correction, knowingly: [number] }));
  expect((await loadRfi(manager, asked.id))!.answer).toMatchObject({
    body: correction.body,
    note: null,
    cited: [{ number }],
  });
  expect((await db.note.findUniqueOrThrow({ where: { id: note } })).body).toBe("Since May.");
});

test("whoever asked is notified of a correction, in place of what they haven’t read", async () => {
  const { manager, analyst } = desk.people;
  const first = await answered();
  const told = async (viewer: Viewer) =>
    (await loadNotifications(viewer)).items.filter(({ href }) => href?.endsWith(first.id));
  const place = `/briefings/${edition}#rfi-${first.id}`;
  const second = await made(correctAnswer(analyst, { ...first, body: "The minister." }));
  const corrected = {
    kind: "RFI_ANSWER",
    sentence: `corrected their answer to your request for information on ${STRAIT}`,
    inFull: `corrected their answer to your request for information on ${STRAIT} in “Edition ${edition}: Weekly”`,
    href: place,
    readAt: null,
  };
  expect(await told(manager)).toMatchObject([{ ...corrected, words: "The minister." }]);
  await made(markVisited(manager, { subject: subjectOfEdition(edition) }));
  await made(correctAnswer(analyst, { ...second, body: "Two ministers." }));
  expect(await told(manager)).toMatchObject([
    { ...corrected, words: "Two ministers." },
    { words: "The minister.", readAt: expect.any(String) },
  ]);
});

test("an edition has the corrected answer, and says that it was corrected if an earlier one has had it", async () => {
  const { manager, analyst } = desk.people;
  const issued = async () => {
    const composed = { title: "Next", issues: ["taiwan"], confirmed: true };
    return (await made(issueEdition(manager, composed))).number;
  };
  const changesIn = async (number: number) => {
    const { changes } = (await loadEdition(manager, number))!.content;
    return changes.flatMap(({ kind, sentence }) => (kind === "ANSWER" ? [sentence] : []));
  };
  const about = `${manager.name}’s request for information on edition ${edition}, “Who says so?”:`;
  await issued();
  const first = await answered();
  const second = await made(correctAnswer(analyst, { ...first, body: "The minister." }));
  const before = await issued();
  expect(await changesIn(before)).toEqual([`Answered ${about} The minister.`]);
  const third = await made(correctAnswer(analyst, { ...second, body: "The mayor." }));
  await made(correctAnswer(analyst, { ...third, body: "Two ministers." }));
  expect(await changesIn(await issued())).toEqual([
    `Corrected the answer to ${about} Two ministers.`,
  ]);
  expect(await changesIn(before)).toEqual([`Answered ${about} The minister.`]);
  expect(await changesIn(await issued())).toEqual([]);
});

test("a corrected answer is said to be corrected if only some of an edition's readers have had it", async () => {
  const { manager, analyst } = desk.people;
  const issued = async (...people: string[]) => {
    const to = people.length > 0 ? { people, groups: [] } : undefined;
    const composed = { title: "Next", issues: ["taiwan"], confirmed: true, to };
    const { number } = await made(issueEdition(manager, composed));
    const { changes } = (await loadEdition(manager, number))!.content;
    return changes.flatMap(({ kind, sentence }) => (kind === "ANSWER" ? [sentence] : []));
  };
  await issued();
  const first = await answered();
  expect(await issued(analyst.id)).toEqual([expect.stringMatching(/^Answered/)]);
  await made(correctAnswer(analyst, { ...first, body: "Two ministers." }));
  expect(await issued()).toEqual([expect.stringMatching(/^Corrected.*: Two ministers\.$/)]);
});

test("a request on a hidden edition is refused like one that doesn’t exist, and its issue isn’t named", async () => {
  const { manager, analyst2 } = desk.people;
  const asked = await made(
    askRfi(manager, { edition, issue: "taiwan", body: "Whose ships?", assignedTo: analyst2.id }),
  );
  const limited = await limitTo(analyst2.id, []);

  expect(JSON.stringify(await loadNotifications(limited))).not.toContain(STRAIT);
  const refused = [];
  for (const id of [asked.id, "none"])
    refused.push(
      await assignRfi(limited, { id, version: 1, assignedTo: analyst2.id }),
      await answerRfi(limited, { id, version: 1, body: "Ours." }),
      await correctAnswer(limited, { id, version: 1, body: "Ours." }),
    );
  await limitTo(analyst2.id, null);
  expect(JSON.stringify(await loadNotifications(analyst2))).toContain(STRAIT);
  expect(refused[0]).toMatchObject({
    refusal: { code: "not-found", message: "This request for information doesn’t exist." },
  });
  expect(new Set(refused.map((one) => JSON.stringify(one))).size).toBe(1);
});
