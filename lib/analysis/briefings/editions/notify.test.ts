import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { KINDS } from "@/lib/desk/notification-kinds";
import { markAllNotificationsRead } from "@/lib/desk/notifications/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { restingSentence } from "./describe";
import { issueEdition, openEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("people who were sent an edition or opened it are notified when a source behind it is withdrawn or restored", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  const text =
    "Port news\n\n6 March 2024\n\n“The port is shut,” said Ed Porter, the minister of ports.";
  const source = await approveArticle(admin, text);
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  await made(linkEvidence(admin, { issue: "climate", quote: quote.id, relation: "SUPPORTS" }));
  const to = { people: [analyst2.id], groups: [] };
  const { number } = await made(issueEdition(admin, { title: "Ports", issues: ["climate"], to }));
  await made(openEdition(manager, { number }));
  const again = await made(issueEdition(admin, { title: "Ports again", issues: ["climate"] }));
  const both = `editions ${again.number} and ${number}`;
  const reason = "Made up.";
  await made(withdrawSource(admin, { id: source, version: await versionOf(source), reason }));
  const [told] = (await loadNotifications(manager)).items;
  expect(told).toMatchObject({
    kind: "RECALL",
    href: `/briefings/${again.number}`,
    sentence: `withdrew “Port news”, a source behind ${both}`,
    words: reason,
  });
  const others = await Promise.all([analyst, analyst2, admin].map((one) => loadNotifications(one)));
  expect(others.map(({ items }) => items[0]?.sentence)).toEqual([
    `withdrew “Port news”, a source behind edition ${again.number}`,
    `withdrew “Port news”, a source behind ${both}`,
    undefined,
  ]);
  const { withdrawn } = (await loadEdition(manager, number))!;
  expect(withdrawn.map(({ judgements }) => judgements.map(restingSentence))).toEqual([
    [expect.stringMatching(new RegExp(`^Judgement 1, Climate.*, rests on Q${quote.number}\\.$`))],
  ]);
  const next = { title: "Next", issues: ["climate"], coverNote: `See [Q${quote.number}].` };
  expect(await issueEdition(manager, { ...next, confirmed: false })).toMatchObject({
    refusal: {
      code: "confirm",
      message:
        "It cites “Port news”, which has been withdrawn.\nOnce issued, it can’t be changed, only corrected.",
    },
  });
  await db.notification.deleteMany({ where: { userId: analyst2.id } });
  const since = await made(issueEdition(admin, { ...next, to, confirmed: true }));
  await made(markAllNotificationsRead(manager, {}));
  const back = { id: source, version: await versionOf(source), reason: "It was sound." };
  await made(restoreSource(admin, back));
  const [restored] = (await loadNotifications(manager)).items;
  expect(restored).toMatchObject({
    kind: "RECALL",
    href: `/briefings/${again.number}`,
    sentence: `restored “Port news”, a source behind ${both}`,
    words: "It was sound.",
  });
  // Also whoever has heard of the withdrawal only from an edition since.
  expect((await loadNotifications(analyst2)).items[0]?.sentence).toBe(
    `restored “Port news”, a source behind edition ${since.number}`,
  );
  expect(KINDS.RECALL.label).toMatch(/issued or opened, .* withdrawn or restored/);
});
