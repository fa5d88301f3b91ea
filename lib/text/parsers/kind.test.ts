import { expect, test } from "vitest";
import { misreadIn } from "../misread";
import { readDocument } from ".";
import { decode } from "./child/decode.mjs";
import { kindOf } from "./child/kind.mjs";
import { readPlainText } from "./child/text/read.mjs";

const bytes = (text: string) => Buffer.from(text, "latin1");
const kind = (text: string, fileName = "a.txt") => kindOf(bytes(text), { fileName }).kind;
const reason = (text: string, fileName?: string) => {
  const found = kindOf(bytes(text), { fileName: fileName ?? null });
  return found.kind === null ? found.reason : found.kind;
};

test("a file is recognised by its bytes, not its name", () => {
  expect(kind("%PDF-1.7\n")).toBe("pdf");
  expect(kind("An article about %PDF-1.4 files", "a.pdf")).toBe("text");
  expect(kind("PK\x03\x04", "a.pdf")).toBe("zip");
  expect(kind("\xef\xbb\xbf <!-- x --><!DOCTYPE html>")).toBe("html");
  expect(kind("Ministers met.", "a.html")).toBe("text");
  expect(kind("if (a < b) return;", "a.html")).toBe("text");
  expect(kind("{\\rtf1", "a.docx")).toBeNull();
});

test("a PDF may have a bad beginning", () => {
  expect(kind("junk\n%PDF-1.4\n1 0 obj\n")).toBe("pdf");
  expect(kind("%PDF-\n1 0 obj\n")).toBe("pdf");
  expect(kind("1 0 obj\n<< >>\nendobj\n%%EOF")).toBe("pdf");
  const late = `${"junk ".repeat(400)}%PDF-1.4\n1 0 obj\n`;
  expect([kind(late, "a.pdf"), kind(late)]).toEqual(["pdf", "text"]);
});

test("a binary file isn't taken for text, whatever its name", () => {
  expect(kind("\x00\x01binary")).toBeNull();
  expect(kind("\x02<p>\x7f\x13\x04\xfe\x05<a", "a.html")).toBeNull();
  expect(kind("\xff\xfe\0\0<\0\0\0p\0\0\0", "a.html")).toBeNull();
  expect(kind("<\0h\0t\0m\0l\0>\0")).toBe("html");
  expect(kind("\0<\0h\0t\0m\0l\0>")).toBe("html");
  expect(kind("<!doctype html><p>A stray \0 in a page")).toBe("html");
});

test.each([
  ["chart.png", /picture/],
  ["Talks.JPEG", /picture/],
  ["quay.svg", /picture/],
  ["briefing.mp3", /recording/],
  ["briefing.mp4", /video/],
  ["letters.zip", /archive/],
  ["letters.tar.gz", /archive/],
  ["setup.exe", /program/],
  ["quotes.py", /code file/],
  ["scrape.JS", /code file/],
  ["tides.sh", /code file/],
])("an article named %s is refused, with what to do", (name, expected) => {
  for (const text of ["Ministers met.", "<!doctype html><p>Ministers met.", "%PDF-1.7\n"]) {
    expect(reason(text, name)).toMatch(expected);
    expect(reason(text, name)).toContain(`“${name}”`);
  }
});

test("the ending of a name doesn't matter in an address, or if it is unknown", () => {
  const page = bytes("<!doctype html><p>Ministers met.");
  const at = { fileName: "Quay.png", mediaType: "text/html", url: "https://example.org/Quay.png" };
  expect(kindOf(page, at).kind).toBe("html");
  for (const name of ["png", "minutes of 3.5", "agenda", "quay.png.txt", "figures.csv", "news.php"])
    expect(kind("Ministers met.", name)).toBe("text");
});

test("a picture is recognised, whatever its name", () => {
  for (const name of ["a.txt", "a.png", "a.mp3"])
    expect(reason("\x89PNG\r\n\x1a\n\0\0", name)).toMatch(/^This is a picture/);
});

test.each([
  ["<?xml version='1.0'?><rss version='2.0'>", /feed/],
  ["<feed xmlns='http://www.w3.org/2005/Atom'>", /feed/],
  ["<?xml version='1.0'?><?mso-application progid='Word.Document'?><pkg:package>", /\.docx/],
  ["From: a\r\nContent-Type: multipart/related;\r\n  boundary=b\r\nMIME-Version: 1.0\r\n", /MHTML/],
  ["%FDF-1.2\n1 0 obj\n%%EOF", /FDF/],
  ["%!PS-Adobe-3.0\n", /PostScript/],
  ["bplist00\0<html>", /Safari/],
])("a file that can be read in another form is refused by name: %j", (text, expected) => {
  expect(reason(text, "a.html")).toMatch(expected);
});

test("an email with pictures in its text isn’t taken for a saved page when its fields are folded", () => {
  const type = "Content-Type:\r\n multipart/related;\r\n\tboundary=b\r\nMIME-Version: 1.0\r\n";
  const from = "From: =?utf-8?Q?The_Harbour_Courier_of_the_North?=\r\n <news@courier.example>\r\n";
  expect(kind(`${from}${type}`, "quay.eml")).toBe("mail");
  expect(reason(`From: <Saved by Browser>\r\n${type}`)).toMatch(/MHTML/);
  const twice = `From: <Saved by Browser>\r\n${type}From: b\r\n <b@mail.example>\r\n`;
  expect(reason(twice)).toMatch(/MHTML/);
});

test("any file is recognised quickly", () => {
  const began = performance.now();
  expect(kind(`${"<!-- --> <?a?> ".repeat(270)}<!--`, "a.html")).toBe("html");
  expect(kind(`${"<!-- --> <?a?> ".repeat(200)}<p>`)).toBe("html");
  expect(kind("a:\n \n".repeat(700))).toBe("text");
  expect(kind(" ".repeat(4096))).toBe("text");
  expect(kind("1 ".repeat(2000))).toBe("text");
  expect(performance.now() - began).toBeLessThan(500);
});

test("an article that begins like an email is read as text", () => {
  expect(reason("From: the minister\nSubject: the quay\n\nThe quay stays shut.")).toBe("text");
  expect(reason("<Minister> said: MIME-Version: 1.0")).toBe("text");
});

test("a plain text file must have text", async () => {
  const refusal = async (file: Uint8Array) => {
    const reading = await readDocument(file, { fileName: "a.txt" });
    return reading.ok ? null : reading.reason;
  };
  expect(await refusal(bytes(""))).toMatch(/no text/);
  expect(await refusal(bytes("\xef\xbb\xbf \n\t"))).toMatch(/no text/);
  expect(await refusal(bytes(`${"The quay. ".repeat(500)}\0`))).toMatch(/isn’t an article/);
  expect(await refusal(bytes("caf\xe9\xe8\xe7\xe0\xff\xfe\xc3\xc1"))).toMatch(/UTF-8/);
  const little = Buffer.from("\ufeff“Café”", "utf16le");
  expect(readPlainText(little).text).toBe("“Café”");
  expect(readPlainText(Buffer.from(little).swap16()).text).toBe("“Café”");
});

/** Encodes a text as an old program saves it. */
function encoded(text: string, label: string): Buffer {
  const known = new Map<string, number[]>();
  const learn = (...given: number[]) => {
    const character = decode(Uint8Array.from(given), label, true);
    if (character?.length === 1 && !known.has(character)) known.set(character, given);
  };
  for (let first = 0; first < 256; first++) {
    learn(first);
    if (first > 0x80) for (let second = 0x40; second < 256; second++) learn(first, second);
  }
  return Buffer.from([...text].flatMap((character) => known.get(character)!));
}

const FRENCH =
  "Le préfet s’est dit « très inquiet » à l’issue de la réunion. “On verra”, a-t-il répondu…";
const RUSSIAN =
  "Министр заявил: «Порт останется закрытым до весны». Переговоры продолжатся в четверг.";
const SIMPLIFIED =
  "外交部发言人在记者会上表示：“港口将继续关闭，我们不会拿人民的生命冒险。”双方没有达成协议。";
const TRADITIONAL =
  "外交部發言人在記者會上表示：「港口將繼續關閉，我們不會拿人民的生命冒險。」雙方沒有達成協議。";
const JAPANESE =
  "大臣は記者会見で「港は春まで閉鎖したままにする」と述べた。組合との協議は木曜日に再開される。";
const KOREAN =
  "장관은 기자 회견에서 항구를 봄까지 닫아 두겠다고 말했다. 노조와의 협의는 목요일에 다시 시작된다.";

test.each([
  ["windows-1252", FRENCH],
  ["windows-1252", "The minister said: “We’ll see” – and left."],
  ["windows-1252", "Caf\u00e9"],
  ["windows-1251", RUSSIAN],
  ["gb18030", SIMPLIFIED],
  ["gb18030", TRADITIONAL.replaceAll(/[「」]/g, "")],
  ["gb18030", `Beijing, Monday (Port Post)\n\n${SIMPLIFIED}`],
  ["big5", TRADITIONAL],
  ["shift_jis", JAPANESE],
  ["euc-jp", JAPANESE],
  ["euc-kr", KOREAN],
])("a text in %s is read, and its encoding is known: %s", async (label, text) => {
  const reading = await readDocument(encoded(text, label), { fileName: "a.txt" });
  expect(reading).toMatchObject({
    ok: true,
    mediaType: `text/plain; charset=${label}`,
    document: { text, charset: label },
  });
});

test("UTF-16 is recognised without a byte order mark, and UTF-8 with a few broken bytes stays UTF-8", async () => {
  for (const text of [FRENCH, `${SIMPLIFIED}\nPort Post, 4/3\n`]) {
    const little = Buffer.from(text, "utf16le");
    for (const [file, label] of [
      [little, "utf-16le"],
      [Buffer.from(little).swap16(), "utf-16be"],
    ] as const)
      expect(await readDocument(file)).toMatchObject({ document: { text, charset: label } });
  }
  for (const text of [FRENCH, RUSSIAN, SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN]) {
    expect(await readDocument(Buffer.from(text))).toMatchObject({
      mediaType: "text/plain",
      document: { text, charset: null },
    });
    const broken = Buffer.concat([Buffer.from(text), bytes("\xe6\x94")]);
    expect(readPlainText(broken)).toMatchObject({ text: `${text}\ufffd`, charset: null });
  }
});

test("text that was decoded wrongly is noticed, and ordinary text in any language is not", () => {
  for (const text of [FRENCH, RUSSIAN, SIMPLIFIED, JAPANESE])
    expect(misreadIn(decode(Buffer.from(text), "windows-1252")!), text).not.toBeNull();
  const twice = decode(Buffer.from(FRENCH), "windows-1252")!;
  expect(misreadIn(twice)).toBe("Ã©");
  for (const text of [
    ...[FRENCH, RUSSIAN, SIMPLIFIED, TRADITIONAL, JAPANESE, KOREAN],
    "LE CAFÉ” ET LA CITÉ” À\u00a0« LYON\u00a0», À\u00a0« PARIS\u00a0», À\u00a0« NICE\u00a0»",
    "One “Ã©” alone, as an example of what goes wrong.",
    "ÅÄÖ – “ÅNGSTRÖM” ‘Ö’ ‘Ä’ ‘Å’ “Ö” “Ä” “Å”",
  ])
    expect(misreadIn(text), text).toBeNull();
});
