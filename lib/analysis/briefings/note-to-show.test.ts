import { expect, test } from "vitest";
import { closeNote } from "@/lib/analysis/notes/close";
import { writeNote } from "@/lib/analysis/notes/write";
import type { Viewer } from "@/lib/core/session/viewer";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { loadSummary } from "./queries";

test("the note shown is an open question, otherwise a colleague's since the outlook, otherwise the latest", async () => {
  const { analyst, analyst2, manager } = (await openDesk()).people;
  const issue = "taiwan";
  const note = async (viewer: Viewer, body: string, more: object = {}) =>
    made(writeNote(viewer, { issue, body, ...more }));
  const why = async (viewer: Viewer = manager) => {
    const { issues } = (await loadSummary(viewer))!;
    const chosen = issues.find(({ slug }) => slug === issue)!.note;
    return chosen && [chosen.id, chosen.why, ...(chosen.before ? ["before"] : [])];
  };
  const early = await note(analyst2, "Before it.");
  expect(await why()).toEqual([early.id, "LATEST"]);
  await made(judge(analyst, issue, {}));
  expect(await why()).toEqual([early.id, "LATEST", "before"]);
  const own = await note(analyst, "As I said.");
  expect(await why()).toEqual([own.id, "LATEST"]);
  const reply = await note(analyst2, "I doubt it.");
  await note(analyst, "Noted.");
  expect(await why()).toEqual([reply.id, "SINCE"]);
  const question = await note(analyst, "Who says so?", { kind: "QUESTION" });
  await note(analyst2, "Nobody.", { visibility: "PRIVATE" });
  expect(await why()).toEqual([question.id, "QUESTION"]);
  await made(judge(analyst, issue, { likelihood: 65 }));
  expect(await why()).toEqual([question.id, "QUESTION", "before"]);
  await made(closeNote(analyst, { id: question.id, version: 1 }));
  expect((await why())?.slice(1)).toEqual(["LATEST", "before"]);
  // One's own private notes count too.
  const secret = await note(analyst2, "Hardly.", { visibility: "PRIVATE" });
  expect(await why(analyst2)).toEqual([secret.id, "SINCE"]);
});
