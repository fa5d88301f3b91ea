import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { undoCorrection } from "@/lib/evidence/quotes/corrections/undo";
import { mergeSpeaker } from "@/lib/evidence/speakers/merge";
import { splitSpeaker } from "@/lib/evidence/speakers/split";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { undoProposals } from "@/lib/sources/review/proposals/undo";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Draft } from "@/lib/sources/review/schema";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { draftOn } from "@/scripts/test/desk/drafts";
import { approveNow, quoteIn, reopenNow } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const speakerNamed = (name: string) => db.speaker.findFirstOrThrow({ where: { name } });
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
    assertion: "ASSERTED",
    corrected: false,
    because: third!.because,
  });

  const named = { id: first!.id, version: 1, speakerName: "a senior official", everywhere: true };
  await made(correctProposal(admin, named));
  const by = { corrected: true, because: [`${admin.name} corrected the speaker`] };
  expect((await now(draft)).slice(0, 2)).toMatchObject([by, by]);
  // A role alone says nothing about whether extraction found the right speaker.
  await made(correctProposal(admin, { id, version: 3, speakerRole: "a poet" }));
  expect((await now(draft))[2]).toMatchObject({ corrected: false });
});

const reopened = async (id: string) => {
  await made(reopenNow(desk.people.admin, id));
  return (await loadDraft(desk.people.admin, id))!.proposals;
};

test("what was corrected stays corrected by hand when the source is approved and reopened", async () => {
  const { admin } = desk.people;
  const draft = await draftOn(desk, "Reopened");
  const { id: source } = draft;
  const [first, second, third] = draft.proposals;
  const named = { id: first!.id, version: 1, speakerName: "a senior official" };
  await made(correctProposal(admin, named));
  const ids = draft.proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "ACCEPTED" }));
  await made(approveNow(admin, source));
  const correct = async (words: string, given: object) => {
    const { id, version, kind, speakerRole } = await quoteIn(source, words);
    const seen = { id, version, kind, speakerRole, reason: "She quotes her deputy." };
    return made(correctQuote(admin, { ...seen, ...given }));
  };
  await correct("Russia is another", { speakerName: "Otto Deputy", assertion: "DENIED" });
  const undo = await correct("nothing at all", { speakerName: "Eve Mistake" });
  await made(undoCorrection(admin, undo.undo));
  const by = [`${admin.name} corrected the speaker`];
  expect(await reopened(source)).toMatchObject([
    { speakerName: "a senior official", corrected: true, because: by },
    {
      speakerName: "Otto Deputy",
      assertion: "DENIED",
      corrected: true,
      because: [...by, `${admin.name} corrected from “says” to “denies”`],
    },
    { speakerName: third!.speakerName, corrected: false, because: third!.because },
  ]);
  // A name that was merged into another one since is still the corrected one.
  await made(approveNow(admin, source));
  const [otto, dora] = [
    await speakerNamed("Otto Deputy"),
    await db.speaker.create({ data: { name: "Dora Deputy" } }),
  ];
  await made(
    mergeSpeaker(admin, {
      id: otto.id,
      version: otto.version,
      into: dora.id,
      intoVersion: dora.version,
      reason: "Her full name.",
    }),
  );
  expect((await reopened(source))[1]).toMatchObject({
    corrected: true,
    because: [by[0], expect.anything()],
  });
  expect(second!.because).not.toContain(by[0]);
});

test("a split on the speaker’s page corrects a quotation too", async () => {
  const { admin } = desk.people;
  const draft = await draftOn(desk, "Split off");
  const { id: source } = draft;
  const ids = draft.proposals.map(({ id }) => id);
  await made(decideProposals(admin, { source, ids, state: "ACCEPTED" }));
  await made(approveNow(admin, source));
  const { id: quote } = await quoteIn(source, "nothing at all");
  const { id, version } = await speakerNamed("Di Instance");
  const split = { id, version, quotes: [quote], reason: "Someone else." };
  await made(splitSpeaker(admin, { ...split, name: "Una Other", role: "" }));
  const because = [`${admin.name} corrected the speaker`];
  expect(await reopened(source)).toMatchObject([
    { corrected: false },
    { corrected: false },
    { speakerName: "Una Other", corrected: true, because },
  ]);
});
