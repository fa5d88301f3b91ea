import { expect, test } from "vitest";
import { parse } from "@/scripts/test/read/parse";
import { zipOf } from "@/scripts/test/read/zip";
import { base64, HEAD, htmlMail, mail, multipart, part, read } from "@/scripts/test/servers/emails";
import { unpackArchive } from ".";
import { kindOf } from "./child/kind.mjs";

const SAID =
  "“The quay stays shut until May,” said Ana Example, the deputy minister for trade, on Monday. She told reporters that engineers had found the piles to be weaker than anyone had feared, and that nobody could say when the inspection would be over.";
const NEXT =
  "The dockers’ union called the decision a surprise. Its members had expected the northern basin to open again at the end of the week, when two more ships are due.";
const html = (...paragraphs: string[]) =>
  `<!doctype html><html lang="fr"><head><title>Template</title></head><body><table><tr><td><p>${paragraphs.join("</p><p>")}</p></td></tr></table></body></html>`;

const readPage = (body: string) => read(htmlMail(`<html><body>${body}</body></html>`));

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join("")
    .replace(/(?:=..|[^=\n]){1,70}(?=[^\n])/g, "$&=\n");

const refusal = async (bytes: Buffer) => {
  const reading = await parse(bytes, { fileName: "quay.eml" });
  return reading.ok ? null : reading.reason;
};

test("an email gives its text, subject, sender and the day in the sender’s time zone", async () => {
  const body = quotedPrintable(`${SAID}\n\n${NEXT}`);
  const bytes = mail(
    HEAD,
    "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8",
    `Content-Transfer-Encoding: quoted-printable\n\n${body}`,
  );
  expect(await read(bytes)).toEqual({
    ok: true,
    mediaType: "message/rfc822",
    document: {
      text: `${SAID}\n\n${NEXT}`,
      title: "Quay stays shut",
      byline: null,
      publishedAt: "2024-03-05",
      publisher: null,
      language: null,
      url: null,
      charset: null,
      sender: "Harbour Courier",
      unreadAttachments: 0,
    },
  });
});

test("an email is recognised when it is pasted or has another file name", async () => {
  const bytes = mail(HEAD, "", SAID);
  for (const name of ["quay.txt", "quay"])
    expect((await read(bytes, name)).mediaType).toBe("message/rfc822");
  const late = mail("Received: from a", ...Array(90).fill(` by ${"b".repeat(60)}`), HEAD, "", SAID);
  expect((await read(late, "quay")).mediaType).toBe("message/rfc822");
  const typed = "From: the minister\nDate: today\nSubject: the quay\n\nThe quay stays shut.";
  expect(kindOf(mail(typed), { fileName: "quay.txt" }).kind).toBe("text");
  expect(kindOf(mail(typed), { fileName: "quay.eml" }).kind).toBe("mail");
});

test.each([
  [
    "windows-1252",
    Buffer.from("\x93Le caf\xe9 reste ouvert\x94, a dit Ana Example.", "latin1"),
    "“Le café reste ouvert”, a dit Ana Example.",
  ],
  // 港口将继续关闭。
  ["GB18030", Buffer.from("b8dbbfdabdabbcccd0f8b9d8b1d5a1a3", "hex"), "港口将继续关闭。"],
  ["gb2312", Buffer.from("b8dbbfdabdabbcccd0f8b9d8b1d5a1a3", "hex"), "港口将继续关闭。"],
])("base64 in %s is decoded", async (charset, body, text) => {
  const type = `MIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}`;
  const bytes = mail(HEAD, type, "Content-Transfer-Encoding: base64", "", base64(body));
  expect((await read(bytes)).document.text).toBe(text);
});

test("an old email without an encoding is decoded by its bytes, and the encoded words in its head are decoded too", async () => {
  const said = Buffer.from("\x93The caf\xe9 stays open,\x94 said Ana Example.", "latin1");
  const head = "From: =?utf-8?B?546L5piO?= <w@mail.example>\nSubject: =?gb2312?B?uNu/2rnYsdU=?=";
  const { document } = await read(Buffer.concat([mail(head, "", ""), said]));
  expect(document).toMatchObject({
    text: "“The café stays open,” said Ana Example.",
    title: "港口关闭",
    sender: "王明",
  });
});

test("an email’s HTML is read like a web page, or its plain text if that says much more", async () => {
  const both = (page: string, plain: string) =>
    read(
      mail(
        HEAD,
        multipart(
          "alternative",
          part("text/plain; charset=utf-8", quotedPrintable(plain), "quoted-printable"),
          part("text/html; charset=utf-8", base64(Buffer.from(page)), "base64"),
        ),
      ),
    );
  const links = `\n\nRead on: https://courier.example/${"a".repeat(900)}`;
  const { document } = await both(html(SAID, NEXT), `${SAID}${links}`);
  expect(document).toMatchObject({ text: `${SAID}\n\n${NEXT}`, title: "Quay stays shut" });
  const pictures = `<p>See the pictures.</p><img src="cid:1">`;
  expect((await both(pictures, `${SAID}\n\n${NEXT}`)).document.text).toContain(NEXT);
});

test("of a newsletter every article is read, not only the longest, and nothing hidden", async () => {
  const story = (...words: string[]) =>
    `<table><tr><td><h2>On the quay</h2><p>${words.join("</p><p>")}</p></td></tr></table>`;
  const hidden = `<div style="display: none; max-height: 0">Five things to know</div>`;
  const stories = [story(NEXT), story(...Array(6).fill(SAID)), story(NEXT)].join("");
  const { document } = await readPage(`${hidden}<table><tr><td>${stories}</td></tr></table>`);
  expect(document.text.split(NEXT)).toHaveLength(3);
  expect(document.text).not.toContain("Five things");
});

test("a newsletter’s block quotations keep their sources, and a page without an article is read", async () => {
  const quoted = "The pilots will strike until they are paid.";
  const signed = `<blockquote><p>${quoted}</p><footer>Ana Example, a minister</footer></blockquote>`;
  const stories = [SAID, NEXT, SAID, NEXT].map(
    (words) => `<table><tr><td>${words}</td></tr></table>`,
  );
  const newsletter = await readPage(stories.join(signed));
  expect(newsletter.document.blockQuotes).toEqual(
    Array(3).fill({ paragraphs: [quoted], cited: true }),
  );
  const { document } = await readPage(`<h1>${NEXT}</h1><p><img src="cid:1"></p>`);
  expect(document).toMatchObject({ text: NEXT, title: "Quay stays shut" });
});

test("lines that the sender’s program wrapped are joined; replies and signatures stay", async () => {
  const lines = [
    "The quay stays shut until May, the deputy ",
    "minister for trade said on Monday.",
    "",
    "> When will it open?",
    "> Nobody says.",
    "",
    "-- ",
    "Ann Lee",
  ];
  const type = "MIME-Version: 1.0\nContent-Type: text/plain; format=flowed";
  const { document } = await read(mail(HEAD, type, "", ...lines));
  expect(document.text).toContain(
    "until May, the deputy minister for trade said on Monday.\n\n> When will it open?\n> Nobody says.\n\n-- \nAnn Lee",
  );
});

const INNER = mail(HEAD, "", "The quay stays shut until May.").toString("latin1");
const forward = (message: string, subject = "Fwd: Quay stays shut", note = "For you.") =>
  mail(
    `From: Eva Colleague <eva@mail.example>\nSubject: ${subject}\nDate: Fri, 8 Mar 2024 10:00:00 +0000`,
    multipart("mixed", part("text/plain", note), part("message/rfc822", message)),
  );

test("an email that is forwarded as an attachment is read in place of the one around it", async () => {
  const facts = { title: "Quay stays shut", sender: "Harbour Courier", publishedAt: "2024-03-05" };
  const text = "The quay stays shut until May.";
  for (const bytes of [
    forward(INNER),
    forward(forward(INNER).toString("latin1").replaceAll("edge", "rim")),
    forward(INNER, "See this", ""),
  ])
    expect((await read(bytes)).document).toMatchObject({ text, ...facts });
  const digest = await read(forward(INNER, "Three things about the quay"));
  expect(digest.document).toMatchObject({ text: "For you.", sender: "Eva Colleague" });
  expect(digest.mediaType).toBe("message/rfc822; attachments=1");
});

test("what is attached in addition to a forwarded email counts as unread, and the email doesn’t", async () => {
  const pdf = (name: string) => part(`application/pdf; name=${name}`, "JVBERi0=", "base64");
  const around = (kind: string, ...parts: string[]) =>
    mail("From: eva@mail.example\nSubject: Fwd: Quay stays shut", multipart(kind, ...parts));
  const message = mail(HEAD, multipart("mixed", part("text/plain", SAID), pdf("annex.pdf")))
    .toString("latin1")
    .replaceAll("edge", "rim");
  const inner = part("message/rfc822", message);
  const beside = around("mixed", inner, pdf("statement.pdf"), pdf("minutes.pdf"));
  expect((await read(beside)).mediaType).toBe("message/rfc822; attachments=3");
  const placed = part("message/rfc822\nContent-ID: <1@mail.example>", INNER);
  const only = around("related", part("text/plain", "For you."), placed);
  expect((await read(only)).mediaType).toBe("message/rfc822");
});

test("attachments aren’t read; those that may be articles are counted", async () => {
  const bytes = mail(
    HEAD,
    multipart(
      "mixed",
      part("text/plain", "The statement is attached."),
      part("application/pdf; name=statement.pdf", "JVBERi0=", "base64"),
      part("application/octet-stream; name=Annex.DOCX", "UEs=", "base64"),
      part("image/png; name=logo.png", "iVBO", "base64"),
      part("text/calendar; name=invite.ics", "BEGIN:VCALENDAR"),
    ),
  );
  const { mediaType, document } = await read(bytes);
  expect(document.text).toBe("The statement is attached.");
  expect(mediaType).toBe("message/rfc822; attachments=2");
});

test("an email without a text says what to do", async () => {
  expect(await refusal(mail(HEAD, ""))).toBe("There’s no text in this email.");
  expect(await refusal(mail(HEAD))).toBe("There’s no text in this email.");
  const attached = multipart("mixed", part("application/pdf", "JVBERi0=", "base64"));
  expect(await refusal(mail(HEAD, attached))).toMatch(/Save its attachments/);
  const sealed = "MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m";
  const encrypted = mail(HEAD, sealed, "Content-Transfer-Encoding: base64", "", "MIAGCSqG");
  expect(await refusal(encrypted)).toMatch(/encrypted/);
});

test("nesting and size have limits, and end in a reason", { timeout: 60_000 }, async () => {
  const parts = Array.from({ length: 60_000 }, (_, k) => {
    const inner = `Content-Type: multipart/mixed; boundary="b${k + 1}"`;
    return `--b${k}\n${inner}\n\n${"a".repeat(100)}`;
  });
  const nested = mail(HEAD, `Content-Type: multipart/mixed; boundary="b0"\n`, ...parts);
  expect(nested.length).toBeGreaterThan(9e6);
  expect(await refusal(nested)).toMatch(/nested too deeply/);
  let message = INNER;
  for (let k = 0; k < 40; k++)
    message = forward(message).toString("latin1").replaceAll("edge", `edge${k}`);
  expect((await read(Buffer.from(message, "latin1"))).document.text).toBe("For you.");
  const large = base64(Buffer.alloc(7e6, 1));
  const attached = multipart(
    "mixed",
    part("text/plain", SAID.replace(/[^ -~]/g, '"')),
    part("application/pdf", large, "base64"),
  );
  expect((await read(mail(HEAD, attached))).mediaType).toContain("attachments=1");
});

test("emails in an archive are read too", async () => {
  const unpacked = await unpackArchive(zipOf([["mails/quay.eml", mail(HEAD, "", "It is shut.")]]));
  const entry = unpacked.ok && unpacked.entries[0];
  expect(entry && "bytes" in entry && (await read(Buffer.from(entry.bytes))).document.title).toBe(
    "Quay stays shut",
  );
});
