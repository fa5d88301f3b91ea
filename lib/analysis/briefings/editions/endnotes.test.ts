import { beforeAll, expect, test } from "vitest";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { correctEdition, issueEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("an edition calls people what they were called when it was issued", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const { handle } = await db.user.findUniqueOrThrow({ where: { id: analyst2.id } });
  const body = `Who tells @${handle}, or \`@${handle}\`?`;
  await made(writeNote(analyst, { issue: "export-controls", body, kind: "QUESTION" }));
  const given = { title: "Named", coverNote: `By @${handle}.`, issues: ["export-controls"] };
  const { number } = await made(issueEdition(manager, given));
  const { content } = (await loadEdition(manager, number))!;
  expect(content.coverNote).toBe(`By ${analyst2.name}.`);
  expect(content.sections[0]!.items[0]!.questions.map((question) => question.body)).toEqual([
    `Who tells ${analyst2.name}, or \`@${handle}\`?`,
  ]);
  const correction = { ...given, corrects: number, explanation: "It was wrong." };
  const again = await made(correctEdition(manager, correction));
  const { corrects } = (await loadEdition(manager, again.number))!.content;
  expect(corrects?.differences).toEqual([]);
});
