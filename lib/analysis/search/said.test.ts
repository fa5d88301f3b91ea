import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { spanOf } from "@/scripts/test/desk/versions";
import { search } from "./list";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

test("quotations are found by what the speaker does with the words", async () => {
  const { admin, analyst } = desk.people;
  const id = await approveArticle(
    admin,
    "Wombat talks\n\n4 March 2024\n\n“The wombat is ours,” said Bo Sample, an aide. A wombat slept.\n",
  );
  const quote = await db.quote.findFirstOrThrow({ where: { sourceId: id } });
  const span = await spanOf(id, "A wombat slept");
  const passage = await made(markQuote(analyst, { ...span, kind: "PASSAGE" }));
  const found = async (asked: string) =>
    (await search(analyst, `wombat ${asked}`, { limit: 50, cursor: null })).items.map(
      ({ id }) => id,
    );
  expect(await found("said:asserted")).toEqual([quote.id]);
  expect(await found("said:denied")).toEqual([]);
  await db.quote.update({ where: { id: quote.id }, data: { assertion: "DENIED" } });
  expect(await found("said:denied")).toEqual([quote.id]);
  expect(await found("said:denied OR said:withheld")).toEqual([quote.id]);
  expect(await found("kind:source said:denied")).toEqual([]);
  expect((await found("-said:denied")).sort()).toEqual([id, passage.id].sort());
});
