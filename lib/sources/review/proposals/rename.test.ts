import { expect, test } from "vitest";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { draftOn } from "@/scripts/test/drafts";
import { correctProposal } from "./correct";

test("a role is corrected in the speaker's other proposals with the same role", async () => {
  const desk = await openDesk();
  const { admin } = desk.people;
  const draft = await draftOn(desk, "Roles");
  const [first, second] = draft.proposals;
  const { speakerName, speakerRole } = first!;
  const as = { speakerName, speakerRole: "a harbour master" };
  await made(
    correctProposal(admin, { id: second!.id, version: 1, ...{ speakerName, speakerRole } }),
  );
  const edit = { id: first!.id, version: 1, speakerRole: as.speakerRole, everywhere: true };
  await made(correctProposal(admin, edit));
  expect((await loadDraft(admin, draft.id))!.proposals.slice(0, 2)).toMatchObject([as, as]);
});
