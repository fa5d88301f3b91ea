import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { PageRequest } from "@/lib/core/paging/page";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { linkEvidence } from "./link-evidence";
import { loadPositionsBefore, loadRoles, loadStatements } from "./statements";

let desk: Awaited<ReturnType<typeof openDesk>>;
let speaker: string;

/** What Lena Pilot says in each year: her role, and how it bears on the climate issue. */
const SAID = [
  { year: 2020, role: "pilot", relation: "SUPPORTS" },
  { year: 2021, role: "pilot", relation: "CONTEXT" },
  { year: 2022, role: "engineer", relation: "CONTRADICTS" },
  { year: null, role: "engineer", relation: "SUPPORTS" },
  { year: 2023, role: "pilot", relation: null },
] as const;

beforeAll(async () => {
  desk = await openDesk();
  const { admin, analyst } = desk.people;
  for (const [at, { year, role, relation }] of SAID.entries()) {
    const day = year ? `\n\n7 May ${year}` : "";
    const source = await approveArticle(
      admin,
      `Pilotage ${at}${day}\n\n“The ${at + 1}th pilot cutter is late,” said Lena Pilot, the ${role}.\n\n“And the ${at + 1}th buoy is lost in the fog,” said Lena Pilot.\n`,
    );
    const [quote] = await db.quote.findMany({
      where: { sourceId: source, exact: { contains: "cutter" } },
    });
    speaker = quote!.speakerId!;
    if (relation)
      await made(linkEvidence(analyst, { quote: quote!.id, issue: "climate", relation }));
  }
});

test("pages of statements hold each once, by date either way, undated ones as the latest", async () => {
  const { manager } = desk.people;
  const years = async (order: "oldest" | "latest") =>
    (await loadStatements(manager, speaker, order)).items.map(
      ({ source }) => source.publishedAt?.slice(0, 4) ?? null,
    );
  expect(await years("oldest")).toEqual([
    ...["2020", "2020", "2021", "2021", "2022", "2022", "2023", "2023"],
    ...[null, null],
  ]);
  expect(await years("latest")).toEqual((await years("oldest")).reverse());
  for (const order of ["oldest", "latest"] as const) {
    const whole = (await loadStatements(manager, speaker, order)).items;
    const load = (request: PageRequest) => loadStatements(manager, speaker, order, request);
    const pages = [await load({ limit: 3, cursor: null })];
    while (pages.at(-1)!.nextCursor)
      pages.push(await load({ limit: 3, cursor: pages.at(-1)!.nextCursor }));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole);
    const back = await load({ limit: 3, cursor: pages.at(-1)!.previousCursor });
    expect(back.items).toEqual(pages.at(-2)!.items);
  }
});

test("a page knows the position on each issue before it, without context", async () => {
  const { manager } = desk.people;
  const { items } = await loadStatements(manager, speaker);
  const before = async (at: number) =>
    (await loadPositionsBefore(manager, speaker, items[at]!)).climate?.relation;
  const expected = [
    ...[undefined, "SUPPORTS", "SUPPORTS", "SUPPORTS", "SUPPORTS"],
    ...["CONTRADICTS", "CONTRADICTS", "CONTRADICTS", "CONTRADICTS", "SUPPORTS"],
  ];
  const found: (string | undefined)[] = [];
  for (const at of items.keys()) found.push(await before(at));
  expect(found).toEqual(expected);
});

test("a role changes when another is given, not when none or the same is", async () => {
  const { roles, count } = await loadRoles(desk.people.manager, speaker);
  expect(roles.map(({ role, source }) => [role, source.publishedAt])).toEqual([
    ["pilot", "2020-05-07"],
    ["engineer", "2022-05-07"],
    ["pilot", "2023-05-07"],
    ["engineer", null],
  ]);
  expect(count).toBe(4);
});
