import { expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { openDesk } from "@/scripts/test/desk/desk";
import { completeValues } from "./complete-values";
import type { NamingOperator } from "./filter";
import { lookUp, lookUpAlike } from "./look-up";

test("a look-up finds titles and names by the beginnings of their words, issues first, and quotations by number", async () => {
  const { people, source } = await openDesk();
  const { analyst } = people;
  const found = await lookUp(analyst, "tai");
  expect(found[0]).toMatchObject({ type: "ISSUE", detail: "USCN-6", href: "/issues/taiwan" });
  expect((await lookUp(analyst, "uscn-2"))[0]).toMatchObject({ detail: "USCN-2" });
  expect((await lookUp(analyst, "samp"))[0]).toMatchObject({ type: "SPEAKER", title: "Bo Sample" });
  expect(await lookUp(analyst, " … ")).toEqual([]);
  // The index keeps stems, which end before their words do: "sampl", "swain".
  await db.speaker.create({ data: { name: "Michael Swaine" } });
  for (const typed of ["swain", "swaine", "michael swaine", "sample"])
    expect(await lookUp(analyst, typed), typed).toMatchObject([{ type: "SPEAKER" }]);
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: source } });
  const [first] = await lookUp(analyst, `Q${quote.number}`);
  expect(first).toMatchObject({ type: "QUOTE", detail: `Q${quote.number}`, title: quote.exact });
  expect(first!.href).toBe(`/sources/${source}#q${quote.number}`);
});

test("a slip of the keys finds what was meant, and what finds something is never corrected", async () => {
  const { analyst } = (await openDesk()).people;
  expect(await lookUp(analyst, "tawian")).toEqual([]);
  expect((await lookUpAlike(analyst, "tawian"))[0]).toMatchObject({ detail: "USCN-6" });
  expect(await lookUpAlike(analyst, "tai")).toEqual(await lookUp(analyst, "tai"));
  expect(await lookUpAlike(analyst, "xqzzvk")).toEqual([]);
});

test("what is typed after an operator is completed from what the desk has", async () => {
  const { people, source } = await openDesk();
  const { analyst } = people;
  await db.source.update({ where: { id: source }, data: { publisher: "Example Courier" } });
  const values = async (operator: NamingOperator, typed: string) =>
    (await completeValues(analyst, operator, typed)).map(({ value }) => value);
  expect(await values("speaker", "samp")).toEqual(["Bo Sample"]);
  expect(await values("speaker", "")).toContain("Bo Sample");
  expect(await values("issue", "taiw")).toEqual(["USCN-6"]);
  expect(await values("issue", "tawian")).toEqual(["USCN-6"]);
  expect((await values("proposed", "")).slice(0, 2)).toEqual(["USCN-1", "USCN-2"]);
  expect(await values("in", "united")).toEqual(["us-china"]);
  expect(await values("publisher", "cour")).toEqual(["Example Courier"]);
  expect(await values("publisher", "xqzzvk")).toEqual([]);
  expect(await values("by", "ferr")).toEqual(["analyst"]);
});
