import { expect, test } from "vitest";
import { extractDocument } from "@/lib/text/offload/extract-document";
import { HEAD, mail, read } from "@/scripts/test/servers/emails";

test.each([
  ["Fwd: Quay stays shut", "Quay stays shut", true],
  ["RE: FW: Re: Quay stays shut", "Quay stays shut", true],
  ["WG: [EXTERNAL] Quay stays shut", "Quay stays shut", true],
  ["转发：港口关闭", "港口关闭", true],
  ["AW: Quay: shut", "Quay: shut", false],
  ["Report: the quay stays shut", "Report: the quay stays shut", false],
])("the subject “%s” gives the title “%s”", async (subject, title, forwarded) => {
  const encoded = `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`;
  const { document } = await read(
    mail(HEAD.replace("Quay stays shut", encoded), "", "It is shut."),
  );
  expect(document.title).toBe(title);
  // Whoever forwards an article didn't write it, and it was written on another day.
  expect(document.sender).toBe(forwarded ? null : "Harbour Courier");
  expect(document.publishedAt).toBe(forwarded ? null : "2024-03-05");
});

test.each([
  ["Harbour Courier", null, "Harbour Courier"],
  ["Ann Lee", "Ann Lee", null],
  ["Ann Lee at Harbour Courier", "Ann Lee", "Harbour Courier"],
  ["Ministry of Trade", null, "Ministry of Trade"],
  ["Press Office", null, null],
  ["news@courier.example", null, null],
  ["courier.example", null, null],
  ["no-reply", null, null],
  ["外交部发言人办公室", null, "外交部发言人办公室"],
  ["李明", "李明", null],
])("an email from %s has the byline %s and the publisher %s", async (sender, byline, publisher) => {
  const encoded = `=?utf-8?B?${Buffer.from(sender).toString("base64")}?=`;
  const { document } = await read(
    mail(HEAD.replace('"Harbour Courier"', encoded), "", "It is shut."),
  );
  expect(extractDocument(document)).toMatchObject({ byline, publisher });
});

test("whoever signs the text of an email wrote it, not who sent it", async () => {
  const bytes = mail(
    HEAD.replace("Harbour Courier", "Eva Editor"),
    "",
    `By Ann Lee\n\nIt is shut.`,
  );
  expect(extractDocument((await read(bytes)).document).byline).toBe("Ann Lee");
});

test("an inline forward has the facts of the article that it quotes", async () => {
  const quoted =
    "---------- Forwarded message ---------\nFrom: Harbour Courier <news@courier.example>\nDate: Tue, 5 Mar 2024 at 09:15\nSubject: Quay stays shut\nTo: <eva@mail.example>\n\nThe quay stays shut.";
  const bytes = mail(
    "From: Eva Colleague <eva@mail.example>\nSubject: Fwd: Quay stays shut\nDate: Fri, 8 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0",
    "",
    quoted,
  );
  const facts = {
    title: "Quay stays shut",
    byline: null,
    publisher: "Harbour Courier",
    publishedAt: "2024-03-05",
  };
  expect(extractDocument((await read(bytes)).document)).toMatchObject(facts);
});
