import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { completeIssues, completeQuotes } from "./complete-references";

/** Quotations that are newer than those of the desk. */
const ARTICLE = `Tariffs and the harbour

By Jo Writer in Geneva

5 March 2024

“The tariffs on steel must end this summer,” said Di Instance, the minister for trade of Examplia.

“We will not discuss tariffs before the election,” Ed Instance, a spokesman for the port, told reporters.
`;

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

const numbers = async (text: string, on?: string) =>
  (await completeQuotes(desk.people.analyst, text, { on, most: 50 })).map(({ number }) => number);

test("quotations are found by the beginnings of their words, their speaker or their number", async () => {
  const all = await completeQuotes(desk.people.analyst, "", { most: 50 });
  expect(all.length).toBeGreaterThan(1);
  const quote = all.find(({ speaker }) => speaker !== "Passage" && speaker !== "Speaker unknown")!;
  const [first = "", second = ""] = quote.words.match(/\p{L}{4,}/gu) ?? [];
  expect(await numbers(`${first} ${second.slice(0, 3)}`)).toContain(quote.number);
  const surname = quote.speaker.split(" ").at(-1)!;
  expect(await numbers(surname.slice(0, 4).toLowerCase())).toContain(quote.number);
  expect(await numbers(`${surname} ${first}`)).toContain(quote.number);
  expect(await numbers(String(quote.number))).toContain(quote.number);
  expect(await numbers("99999999999999")).toEqual([]);
  expect(await numbers("zzz qqq")).toEqual([]);
  expect(await numbers("'; drop table")).toEqual([]);
});

test("a quotation’s own number comes before longer numbers that begin with it", async () => {
  const [one, other] = await db.quote.findMany({
    where: { sourceId: desk.source },
    orderBy: { number: "asc" },
  });
  const longer = Number(`${one!.number}9`);
  await db.$executeRaw`update "Quote" set number = ${longer} where id = ${other!.id}`;
  await db.$executeRaw`select write_documents('QUOTE', array[${other!.id}])::text`;
  expect((await numbers(`Q${one!.number}`)).slice(0, 2)).toEqual([one!.number, longer]);
});

test("a quotation that was denied says so, and a passage has no speaker", async () => {
  const where = { sourceId: desk.source };
  const { id, number } = await db.quote.findFirstOrThrow({ where, orderBy: { number: "desc" } });
  const offer = async () =>
    (await completeQuotes(desk.people.analyst, String(number))).find(
      (one) => one.number === number,
    );
  await db.quote.update({ where: { id }, data: { kind: "INDIRECT", assertion: "DENIED" } });
  expect((await offer())!.words).toMatch(/^denies(:| that )/);
  const nobody = { kind: "PASSAGE", assertion: "ASSERTED", speakerId: null } as const;
  await db.quote.update({ where: { id }, data: nobody });
  expect(await offer()).toMatchObject({ speaker: "Passage" });
});

test("on an issue, its evidence is offered first, whatever has been typed", async () => {
  const { analyst, admin } = desk.people;
  await approveArticle(admin, ARTICLE);
  const newest = await numbers("");
  const [first, second] = newest.slice(-2) as [number, number];
  for (const number of [second, first]) {
    const { id: quote } = await db.quote.findUniqueOrThrow({ where: { number } });
    await made(linkEvidence(analyst, { issue: "climate", quote, relation: "CONTEXT" }));
  }
  const others = newest.slice(0, -2);
  const offered = [first, second, ...others];
  expect(await numbers("", "climate")).toEqual(offered);
  expect(await numbers("", "nowhere")).toEqual(newest);
  const typed = await numbers("tariffs");
  expect(typed.length).toBeGreaterThan(1);
  expect(await numbers("tariffs", "climate")).toEqual(offered.filter((it) => typed.includes(it)));
  expect(await numbers("tariffs", "climate")).not.toEqual(typed);
  expect((await numbers(`Q${others[0]}`, "climate"))[0]).toBe(others[0]);
  // An issue that the person may not see changes nothing.
  const limited = { ...analyst, limits: [] };
  const shown = await completeQuotes(limited, "", { on: "climate", most: 50 });
  expect(shown.map(({ number }) => number)).toEqual(newest);
});

test("issues are found by the beginning of their key", async () => {
  const keys = (await completeIssues(desk.people.analyst, "uscn-")).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(["USCN-1", "USCN-2"]);
  expect(await completeIssues(desk.people.analyst, "USCN-6")).toHaveLength(1);
  expect(await completeIssues(desk.people.analyst, "%")).toEqual([]);
});

test("a quotation whose source was withdrawn is not offered", async () => {
  const { admin } = desk.people;
  const version = await versionOf(desk.source);
  await made(withdrawSource(admin, { id: desk.source, version, reason: "Retracted." }));
  const offered = await numbers("");
  for (const { number } of desk.quotes) expect(offered).not.toContain(number);
});
