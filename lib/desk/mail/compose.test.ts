import { beforeAll, expect, test } from "vitest";
import { correctEdition, issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { answerDissent } from "@/lib/analysis/dissents/answer";
import { dissent } from "@/lib/analysis/dissents/mutations";
import { db } from "@/lib/core/database/db";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { versionOf } from "@/scripts/test/desk/versions";
import { mailboxPerTest, part, sendAll } from "@/scripts/test/servers/mailbox";
import type { Taken } from "@/scripts/test/servers/smtp";

const mailbox = mailboxPerTest();
let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
});

const HANDLING = "OFFICIAL – SENSITIVE";
const GIVEN = { title: "Before the visit", handling: HANDLING, issues: ["taiwan", "climate"] };
const HOST = "http://localhost:3000";

const to = (address: string): Taken => mailbox.taken.find((mail) => mail.to.includes(address))!;

test("a withdrawal says so in its subject, and names the edition, what rests on the source there and the reader’s own work", async () => {
  const { admin, analyst, manager } = people;
  const text = "Port news\n\n6 March 2024\n\n“The port is shut,” said Ed Porter, a minister.";
  const id = await approveArticle(admin, text);
  const { number: quote } = await db.quote.findFirstOrThrow({ where: { sourceId: id } });
  await made(judge(analyst, "climate", { rationale: `It is shut [Q${quote}].` }));
  const { number } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  mailbox.taken.length = 0;
  const seen = { id, version: await versionOf(id), reason: "Made up." };
  await made(withdrawSource(admin, seen));
  await sendAll();
  const mail = to(analyst.email);
  expect(mail.headers.subject).toBe(`${HANDLING}: Withdrawn: Port news`);
  expect(mail.headers.references).toBe(`<subject.${id}@localhost>`);
  expect(part(mail, "text/html")).toMatch(new RegExp(`${HANDLING}</strong>.* withdrew`, "s"));
  expect(part(mail, "text/plain").split("\n")).toEqual([
    ...[HANDLING, ""],
    `${admin.name} withdrew “Port news”, a source behind edition ${number}.`,
    ...["", "> Made up.", ""],
    `Edition ${number}, “Before the visit”: ${HOST}/briefings/${number}`,
    expect.stringMatching(new RegExp(`^Judgement 2, Climate.*, rests on Q${quote}\\.$`)),
    expect.stringMatching(/^Your judgement on Climate.*: http.*\/issues\/climate#outlook$/),
  ]);
  expect(to(manager.email).text).not.toContain("Your judgement");
});

test("whoever may not see a correction is told that there is one, without its words, and led to what it corrects", async () => {
  const { analyst, manager } = people;
  await openRelationship();
  await limitTo(analyst.id, ["us-china"]);
  const { number: corrects } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  mailbox.taken.length = 0;
  const issues = ["taiwan", "car-duties"];
  const explanation = "The duties on cars were missing.";
  const duties = { ...GIVEN, title: "Duties", issues, corrects, explanation };
  const { number: second } = await made(correctEdition(manager, duties));
  await sendAll();
  const again = { ...GIVEN, to: { people: [people.analyst2.id], groups: [] }, explanation };
  const { number: third } = await made(correctEdition(manager, { ...again, corrects: second }));
  const viewer = await limitTo(analyst.id, null);
  const mail = to(analyst.email);
  expect(mail.headers.subject).toBe(
    `${HANDLING}: Corrected: Edition ${corrects}: Before the visit`,
  );
  expect(part(mail, "text/plain")).toContain(
    `${HANDLING}\n\n${manager.name} corrected edition ${corrects}.\n\nEdition ${corrects}, “Before the visit”: ${HOST}/briefings/${corrects}`,
  );
  expect(mail.text).not.toMatch(/duties/i);
  // They may see the next correction, though not what it corrects.
  expect((await loadNotifications(viewer)).items.slice(0, 2)).toMatchObject([
    { kind: "RECALL", href: `/briefings/${third}` },
    { kind: "RECALL", href: `/briefings/${corrects}`, sentence: `corrected edition ${corrects}` },
  ]);
});

test("an email excerpts what the author of a dissent, answer or RFI wrote, without Markdown or quoted text", async () => {
  const { analyst, analyst2, manager } = people;
  const said = (own: string) => `> They **will** sign.\n\n${own}`;
  await made(judge(analyst, "tariffs", {}));
  const { number: edition } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  mailbox.taken.length = 0;
  const own = { issue: "tariffs", likelihood: 35, confidence: "LOW" } as const;
  const { id } = await made(dissent(analyst2, { ...own, why: said("I think **not**, @analyst.") }));
  await made(answerDissent(analyst, { id, body: said("*Very* well.") }));
  const asked = { edition, issue: "taiwan", assignedTo: analyst.id };
  await made(askRfi(manager, { ...asked, body: said("_Who_ says so?") }));
  const { items } = await loadNotifications(analyst);
  expect(items.flatMap(({ words }) => words ?? [])).toEqual([
    "_Who_ says so?",
    "I think **not**, @analyst.",
  ]);
  await sendAll();
  const excerpts = mailbox.taken.map((mail) => part(mail, "text/plain").match(/^> .*/gm)!.join());
  expect(new Set(excerpts)).toEqual(
    new Set(["> I think not, Ana Ferreira.", "> Very well.", "> Who says so?"]),
  );
});
