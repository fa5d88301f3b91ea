import { beforeAll, expect, test } from "vitest";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { openDesk } from "@/scripts/test/desk/desk";
import { correctProposal } from "./correct";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** A draft with a statement and the quotation inside it, both by the same speaker. */
async function nested(name: string) {
  const { admin } = desk.people;
  const said =
    "Ana Example, the deputy trade minister, said on Monday that Oslo was “playing with fire” over the strait.";
  const text = `Pilots of ${name}\n\n${said}\n\n${agendaOf(name)}\n`;
  const { id } = await made(ingestArticle(admin, { bytes: new TextEncoder().encode(text) }));
  const now = async () => (await loadDraft(admin, id))!.proposals;
  const [whole, part] = await now();
  const correct = async (which: number, correction: object, more: object = {}) => {
    const { id, version } = (await now())[which]!;
    await made(correctProposal(admin, { id, version, ...correction, ...more }));
  };
  return { now, whole: whole!, part: part!, correct };
}

test("the quotation inside a statement follows when the statement's speaker is corrected, time and again", async () => {
  const { now, whole, part, correct } = await nested("Follow");
  expect(part.speakerName).toBe(whole.speakerName);
  await correct(0, { speakerName: "Bea Sample", speakerRole: "an aide" });
  const second = { speakerName: "Bea Sample", speakerRole: "an aide", version: 2 };
  expect(await now()).toMatchObject([second, second]);
  await correct(0, { speakerName: "Beatrix Sample", assertion: "DENIED" }, { everywhere: true });
  const third = { speakerName: "Beatrix Sample", assertion: "DENIED", version: 3 };
  expect(await now()).toMatchObject([third, third]);
});

test("the quotation inside stays as it was corrected by hand", async () => {
  const { now, whole, correct } = await nested("Stay");
  await correct(1, { speakerName: "Cy Specimen" });
  await correct(0, { speakerName: "Bea Sample", assertion: "DENIED" });
  expect(await now()).toMatchObject([
    { speakerName: "Bea Sample", speakerRole: whole.speakerRole },
    { speakerName: "Cy Specimen", assertion: "ASSERTED", version: 2 },
  ]);
});
