import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, codeOf, openDesk } from "@/scripts/test/desk/desk";
import { limitTo } from "@/scripts/test/desk/relationships";
import { versionOf } from "@/scripts/test/desk/versions";
import { answerRfi } from "./answer";
import { askRfi, assignRfi } from "./mutations";
import { loadRfi } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let edition: number;

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

test("a request on a hidden edition is refused in the words of one that doesn’t exist", async () => {
  const { manager, analyst2 } = desk.people;
  const asked = await made(askRfi(manager, { edition, issue: "taiwan", body: "Whose ships?" }));
  const limited = await limitTo(analyst2.id, []);
  const refused = [];
  for (const id of [asked.id, "none"])
    refused.push(
      await assignRfi(limited, { id, version: 1, assignedTo: analyst2.id }),
      await answerRfi(limited, { id, version: 1, body: "Ours." }),
    );
  await limitTo(analyst2.id, null);
  expect(refused[0]).toMatchObject({
    refusal: { code: "not-found", message: "This request for information doesn’t exist." },
  });
  expect(new Set(refused.map((one) => JSON.stringify(one))).size).toBe(1);
});
