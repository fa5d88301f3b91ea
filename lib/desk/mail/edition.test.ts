import { beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/unsubscribe/route";
import {
  correctEdition,
  issueEdition,
  openEdition,
} from "@/lib/analysis/briefings/editions/mutations";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { made } from "@/prisma/seed/made";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { beginAnew } from "@/scripts/test/desk/inboxes";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { choose, mailboxPerTest, part, sendAll } from "@/scripts/test/servers/mailbox";
import type { Taken } from "@/scripts/test/servers/smtp";

const mailbox = mailboxPerTest();
let people: Awaited<ReturnType<typeof openDesk>>["people"];

beforeAll(async () => {
  ({ people } = await openDesk());
  const judgement = "Talks <may> resume & *soon*.";
  await made(judge(people.analyst, "taiwan", { likelihood: 70, judgement }));
});

const HANDLING = "OFFICIAL – SENSITIVE";
const GIVEN = { title: "Before the visit", handling: HANDLING, issues: ["taiwan", "climate"] };
const HOST = "http://localhost:3000";

const to = (address: string): Taken => mailbox.taken.find((mail) => mail.to.includes(address))!;

test("an issued edition is emailed with its key judgements, and the plain part can be read by itself", async () => {
  const coverNote = "Read **this** first.\n\n- And this.";
  const { number } = await made(issueEdition(people.manager, { ...GIVEN, coverNote }));
  await sendAll();
  expect(mailbox.taken).toHaveLength(3);
  const mail = to("analyst@demarche.test");
  expect(mail.headers.subject).toBe(`${HANDLING}: Edition ${number}: Before the visit`);
  const said = `${people.manager.name} issued edition ${number}, “Before the visit”.`;
  const text = part(mail, "text/plain");
  expect(text.split("\n").slice(0, 9)).toEqual([
    ...[HANDLING, "", said, "", "Read this first.", "", "- And this.", "", "KEY JUDGEMENTS"],
  ]);
  expect(text).toMatch(
    /\n1\. Taiwan.*\nTalks <may> resume & soon\.\nLikelihood: likely \(70%\)\.\n/,
  );
  expect(text).toMatch(/\nConfidence in this judgement is low\.\n/);
  expect(text).toMatch(/\n2\. .*\n/);
  for (const address of ["/briefings/N", "/api/v1/briefings/N.pdf", "/api/v1/briefings/N.docx"])
    expect(text).toContain(`: ${HOST}${address.replace("N", `${number}`)}\n`);
  // Nothing of HTML or Markdown is left in it.
  expect(text).not.toMatch(/<\/?(p|div|a|strong)\b|\*\*|&#/);

  const html = part(mail, "text/html");
  expect(html.indexOf(HANDLING)).toBeLessThan(html.indexOf("issued edition"));
  expect(html).toContain("Talks &#60;may&#62; resume &#38; soon.");
  expect(html).toContain(`href="${HOST}/briefings/${number}"`);
  expect(html).toContain("Likelihood: likely (70%). Confidence in this judgement is low.");
  // Nothing tells the sender that it was opened.
  expect(html).not.toMatch(/<img|<link|<script|<style|url\(|src=/i);
});

test("likelihood and confidence never share a sentence, in either form", async () => {
  await made(issueEdition(people.manager, GIVEN));
  await sendAll();
  const mail = to("analyst@demarche.test");
  for (const type of ["text/plain", "text/html"])
    for (const sentence of part(mail, type).split(/(?<=\.)\s|\n/))
      expect(/confidence/i.test(sentence) && /likel|\d%/i.test(sentence), sentence).toBe(false);
});

test("its emails are one conversation, and say how to stop them in one click", async () => {
  const { number } = await made(issueEdition(people.manager, GIVEN));
  await sendAll();
  const [one, ...others] = mailbox.taken.map(({ headers }) => headers);
  expect(one!.references).toBe(`<subject.edition.${number}@localhost>`);
  for (const other of others) {
    expect(other.references).toBe(one!.references);
    expect(other["message-id"]).not.toBe(one!["message-id"]);
  }
  // RFC 5322, 3.6.4: a message id is made of atoms.
  const atom = "[\\w!#$%&'*+/=?^`{|}~-]+";
  const id = new RegExp(`^<${atom}(\\.${atom})*@${atom}(\\.${atom})*>$`);
  for (const name of ["message-id", "references"]) expect(one![name]).toMatch(id);
  expect(one!["list-unsubscribe"]).toMatch(/^<http:\/\/localhost:3000\/api\/unsubscribe\?token=/);
  expect(one!["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
});

test("no link identifies its reader, except those that stop emails, so that nobody is tracked", async () => {
  await made(issueEdition(people.manager, GIVEN));
  await sendAll();
  const linksOf = (address: string) => {
    const mail = to(address);
    const html = [...part(mail, "text/html").matchAll(/(?:href|src|action)="([^"]*)"/g)];
    const text = [...part(mail, "text/plain").matchAll(/https?:\/\/\S+/g)];
    return [...html.map(([, href]) => href!), ...text.map(([href]) => href)].map((href) =>
      href.replaceAll("&#38;", "&"),
    );
  };
  const [mine, theirs] = [people.analyst, people.analyst2].map(({ email }) => linksOf(email));
  const shared = mine!.filter((href) => theirs!.includes(href));
  expect(shared.length).toBeGreaterThan(4);
  for (const own of mine!.filter((href) => !shared.includes(href)))
    expect(own).toMatch(/^http:\/\/localhost:3000\/unsubscribe\?token=/);
  for (const href of shared) expect(href).toMatch(/^http:\/\/localhost:3000\/[\w/.#-]*$/);
});

test("one click in a mail program stops emails about editions, and no others", async () => {
  const { analyst, manager } = people;
  await made(issueEdition(manager, GIVEN));
  await sendAll();
  const [, address = ""] =
    /^<(.*)>$/.exec(to(analyst.email).headers["list-unsubscribe"] ?? "") ?? [];
  const body = "List-Unsubscribe=One-Click";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await POST(new Request(address, { method: "POST", headers, body }));
  expect(answer.status).toBe(200);
  const { kinds } = await loadSettings(analyst);
  expect([kinds.EDITION, kinds.RECALL]).toEqual(["INBOX", "BOTH"]);
  mailbox.taken.length = 0;
  await made(issueEdition(manager, GIVEN));
  await sendAll();
  expect(to(analyst.email)).toBeUndefined();
});

test("without a handling line the subject is the edition alone", async () => {
  const { number } = await made(issueEdition(people.manager, { ...GIVEN, handling: null }));
  await sendAll();
  const mail = to("analyst@demarche.test");
  expect(mail.headers.subject).toBe(`Edition ${number}: Before the visit`);
  const text = part(mail, "text/plain");
  expect(text.startsWith(`${people.manager.name} issued edition ${number}`)).toBe(true);
});

test("a correction says so in its subject, and once what was wrong, whoever has opened the earlier edition", async () => {
  const { analyst, analyst2, manager } = people;
  const { number: wrong } = await made(issueEdition(manager, GIVEN));
  await made(openEdition(analyst, { number: wrong }));
  await beginAnew();
  const correction = { ...GIVEN, corrects: wrong, explanation: "It gave the wrong day." };
  const { number } = await made(correctEdition(manager, correction));
  await sendAll();
  const what = `${manager.name} corrected edition ${wrong} with edition ${number}: It gave the wrong day.`;
  for (const { email } of [analyst, analyst2]) {
    expect(to(email).headers.subject).toBe(
      `${HANDLING}: Correction to edition ${wrong}: Before the visit`,
    );
    const text = part(to(email), "text/plain");
    expect(text.split("\n").slice(2, 5)).toEqual([
      ...[what, "", `Edition ${wrong} as it was issued: ${HOST}/briefings/${wrong}`],
    ]);
    expect(text.split("the wrong day")).toHaveLength(2);
    expect(text).toContain("KEY JUDGEMENTS");
  }
});

test("a correction reaches its readers wherever they want editions or recalls, and its email stops those of the kind that it is", async () => {
  const { analyst, analyst2, manager } = people;
  await choose(analyst, {}, { EDITION: "MAIL", RECALL: "INBOX" });
  await choose(analyst2, {}, { EDITION: "INBOX", RECALL: "MAIL" });
  const { number: corrects } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  mailbox.taken.length = 0;
  await made(correctEdition(manager, { ...GIVEN, corrects, explanation: "A wrong day." }));
  await sendAll();
  const reasons = [
    "when an edition of the briefing is issued.",
    "when an edition that was sent to you",
  ];
  for (const [at, person] of [analyst, analyst2].entries()) {
    expect(to(person.email).text).toContain(reasons[at]);
    const [latest] = (await loadNotifications(person)).items;
    expect(latest?.inFull).toContain(`edition ${corrects}`);
  }
});

test("a correction doesn’t link what it corrects for whoever may not see that", async () => {
  const { analyst, manager } = people;
  await openRelationship();
  const both = { ...GIVEN, issues: ["taiwan", "car-duties"] };
  const { number: corrects } = await made(issueEdition(manager, both));
  await limitTo(analyst.id, ["us-china"]);
  await beginAnew();
  const correction = { ...GIVEN, corrects, explanation: "Two issues were mixed up." };
  await made(correctEdition(manager, correction));
  await sendAll();
  await limitTo(analyst.id, null);
  expect(part(to(analyst.email), "text/plain")).toContain("KEY JUDGEMENTS");
  expect(part(to(analyst.email), "text/plain")).not.toContain("as it was issued");
  expect(part(to(people.admin.email), "text/plain")).toContain("as it was issued");
});

test("whoever turns off mail about editions gets none, and a digest names an edition in one line", async () => {
  const { analyst, analyst2, manager } = people;
  await choose(analyst, {}, { EDITION: "INBOX" });
  await choose(analyst2, { digest: true });
  const { number } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  expect(to(analyst.email)).toBeUndefined();
  const digest = part(to(analyst2.email), "text/plain");
  expect(digest.split("\n").slice(0, 2)).toEqual([HANDLING, `Edition ${number}: Before the visit`]);
  expect(digest).toContain(`issued edition ${number}`);
  expect(digest).not.toContain("KEY JUDGEMENTS");
});

test("an email about a request for information begins with the handling line of its edition", async () => {
  const { manager, analyst } = people;
  await choose(analyst, {}, { RFI: "MAIL" });
  const { number: edition } = await made(issueEdition(manager, GIVEN));
  await sendAll();
  mailbox.taken.length = 0;
  await made(
    askRfi(manager, { edition, issue: "taiwan", body: "Says who?", assignedTo: analyst.id }),
  );
  await sendAll();
  const mail = to(analyst.email);
  expect(mail.headers.subject).toBe(`${HANDLING}: Edition ${edition}: Before the visit`);
  expect(part(mail, "text/plain").split("\n")[0]).toBe(HANDLING);
});
