import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk";
import { versionOf } from "@/scripts/test/versions";
import { completeIssues, completeQuotes } from "./complete-references";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

const numbers = async (text: string) =>
  (await completeQuotes(desk.people.analyst, text, 50)).map(({ number }) => number);

test("quotations are found by the beginnings of their words, their speaker or their number", async () => {
  const all = await completeQuotes(desk.people.analyst, "", 50);
  expect(all.length).toBeGreaterThan(1);
  const quote = all.find(({ speaker }) => speaker !== null)!;
  const [first = "", second = ""] = quote.exact.match(/\p{L}{4,}/gu) ?? [];
  expect(await numbers(`${first} ${second.slice(0, 3)}`)).toContain(quote.number);
  const surname = quote.speaker!.split(" ").at(-1)!;
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
  expect(await numbers("")).toEqual([]);
});
