import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { undoProposals } from "@/lib/sources/review/proposals/undo";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Draft } from "@/lib/sources/review/schema";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { draftOn } from "@/scripts/test/drafts";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const now = async (draft: Draft) => (await loadDraft(desk.people.admin, draft.id))!.proposals;

test("a corrected speaker or denial is no longer explained by what extraction found, until it is undone", async () => {
  const { admin, analyst } = desk.people;
  const draft = await draftOn(desk, "Explained");
  const { id: source, proposals } = draft;
  const [first, , third] = proposals;
  const { id } = third!;
  const denied = { id, version: 1, assertion: "DENIED" } as const;
  expect(codeOf(await correctProposal(analyst, denied))).toBe("forbidden");
  await made(correctProposal(admin, denied));
  expect(codeOf(await correctProposal(admin, denied))).toBe("conflict");
  const because = [`${admin.name} corrected from “says” to “denies”`];
  expect((await now(draft))[2]).toMatchObject({ assertion: "DENIED", corrected: true, because });
  const event = await db.event.findFirstOrThrow({
    where: { sourceId: source, verb: "proposal.corrected" },
  });
  expect(describeEvent(eventDetails.parse(event.details))).toBe(
    `corrected proposal ${third!.ordinal} from “says” to “denies”`,
  );
  const undo = { source, proposals: [{ id, version: 2, was: { assertion: "ASSERTED" as const } }] };
  await made(undoProposals(admin, undo));
  expect((await now(draft))[2]).toMatchObject({
    ...{ assertion: "ASSERTED", corrected: false, because: third!.because },
  });

  const named = { id: first!.id, version: 1, speakerName: "a senior official", everywhere: true };
  await made(correctProposal(admin, named));
  const by = { corrected: true, because: [`${admin.name} corrected the speaker`] };
  expect((await now(draft)).slice(0, 2)).toMatchObject([by, by]);
  // A role alone says nothing about whether extraction found the right speaker.
  await made(correctProposal(admin, { id, version: 3, speakerRole: "a poet" }));
  expect((await now(draft))[2]).toMatchObject({ corrected: false });
});
