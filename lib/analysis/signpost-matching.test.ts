import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { unlinkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "@/scripts/test/desk/agenda";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { signpostsOn } from "@/scripts/test/desk/signposts";
import { quoteIn, versionOf } from "@/scripts/test/desk/versions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let on: ReturnType<typeof signpostsOn>;

beforeAll(async () => {
  desk = await openDesk();
  on = signpostsOn(desk);
});

const reason = "A mistake.";
/** Removes a quotation. Returns it as it is then, for whoever restores it. */
const remove = async ({ id, version }: { id: string; version: number }) =>
  made(removeQuote(desk.people.admin, { id, version, reason }));
const unlink = async ({ id: quote }: { id: string }) =>
  made(unlinkEvidence(desk.people.analyst, { issue: "taiwan", quote, reason }));

/** How many unread notifications the analyst has of matches of a signpost. */
async function toldOf(text: string): Promise<number> {
  const { items } = await loadNotifications(desk.people.analyst);
  return items.filter(({ kind, sentence }) => kind === "SIGNPOST" && sentence.includes(text))
    .length;
}

test("nobody is still notified of a match whose quotation was removed or unlinked before they looked", async () => {
  for (const [place, text, act] of [
    ["Arran", "Bollards.", remove],
    ["Bute", "Hawsers.", unlink],
  ] as const) {
    const word = text.toLowerCase().slice(0, -2);
    await on.write([word], { text });
    const quote = await quoteIn(await on.say(place, `The ${word} is new`), word);
    expect(await toldOf(text), text).toBe(1);
    await act(quote);
    expect(await toldOf(text), text).toBe(0);
  }
});

test("a notification of two matches stays until neither of them counts", async () => {
  const text = "Fenders.";
  await on.write(["fender"], { text });
  const source = await approveArticle(
    desk.people.admin,
    `Pilots of Coll\n\n“The fender is old near Taiwan,” said Cy Specimen, a clerk.\n\n“No fender is new near Taiwan,” said Cy Specimen, a clerk.\n\n${agendaOf("Coll")}`,
  );
  expect(await toldOf(text)).toBe(1);
  await remove(await quoteIn(source, "is old"));
  expect(await toldOf(text)).toBe(1);
  await unlink(await quoteIn(source, "is new"));
  expect(await toldOf(text)).toBe(0);
});

test("a quotation that is restored is compared with what was written while it was gone", async () => {
  const quote = await quoteIn(await on.say("Danna", "The davit is bent"), "davit");
  const { id, version } = await remove(quote);
  const { number } = await on.write(["davit"], { text: "Davits." });
  await made(restoreQuote(desk.people.admin, { id, version }));
  expect(await on.openOf(number)).toHaveLength(1);
  expect(await toldOf("Davits.")).toBe(1);
});

test("so is all of a source that is restored, and what matched before is not announced again", async () => {
  const { admin } = desk.people;
  const before = await on.write(["hoist"]);
  const id = await on.say("Eigg", "The hoist is bent");
  const seen = async () => ({ id, version: await versionOf(id), reason });
  await made(withdrawSource(admin, await seen()));
  const { number } = await on.write(["bent"], { text: "Bends." });
  await made(restoreSource(admin, await seen()));
  expect(await on.openOf(before.number)).toHaveLength(1);
  expect(await on.openOf(number)).toHaveLength(1);
  expect(await toldOf("Bends.")).toBe(1);
  expect(await db.event.count({ where: { verb: "signpost.matched", sourceId: id } })).toBe(2);
});
