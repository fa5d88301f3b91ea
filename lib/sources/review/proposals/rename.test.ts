import { beforeAll, expect, test } from "vitest";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { draftOn } from "@/scripts/test/desk/drafts";
import { correctProposal } from "./correct";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("a role is corrected in the speaker's other proposals with the same role", async () => {
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

test("a role is given to the speaker's other proposals without one, and taken back from all", async () => {
  const { admin } = desk.people;
  const draft = await draftOn(desk, "Nobody");
  const [first, second, other] = draft.proposals;
  const now = async () =>
    (await loadDraft(admin, draft.id))!.proposals.map(({ speakerRole }) => speakerRole);
  await made(correctProposal(admin, { id: first!.id, version: 1, speakerRole: null }));
  if (second!.speakerRole)
    await made(correctProposal(admin, { id: second!.id, version: 1, speakerRole: null }));
  const edit = (version: number, speakerRole: string | null) =>
    made(correctProposal(admin, { id: first!.id, version, speakerRole, everywhere: true }));
  await edit(2, "a harbour master");
  expect(await now()).toEqual(["a harbour master", "a harbour master", other!.speakerRole]);
  await edit(3, null);
  expect(await now()).toEqual([null, null, other!.speakerRole]);
});
