import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import type { PageRequest } from "@/lib/core/paging/page";
import { correctQuote } from "@/lib/evidence/quotes/corrections/correct";
import { undoCorrection } from "@/lib/evidence/quotes/corrections/undo";
import { markQuote } from "@/lib/evidence/quotes/mark-quote";
import { removeQuote, restoreQuote } from "@/lib/evidence/removal/mutations";
import { editSource } from "@/lib/sources/catalogue/mutations";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { is } from "@/lib/visibility";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import {
  approveNow,
  quoteIn,
  reopenNow,
  spanOf,
  versionOf,
  versionsOn,
} from "@/scripts/test/desk/versions";
import { loadSpeakers } from "./list";
import { mergeSpeaker } from "./merge";
import { loadSpeaker } from "./queries";
import type { SpeakerFilter } from "./schema";
import { splitSpeaker } from "./split";
import { undoMove } from "./undo";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

const reason = "As the article says.";

/** What the lines say, and what the records say by the rules that pages read them with. */
const lines = () => sql`
  select "speakerId", name, names, described, merged, quotes, "lastSaid", roles
  from "SpeakerLine" order by "speakerId"`;
const records = () => sql`
  with said as (
    select q.*, s."publishedAt" from "Quote" q join "Source" s on s.id = q."sourceId"
    where ${is.present("q")} and not exists (
      select from "Quote" later where later."continuesId" = q.id and ${is.present("later")}))
  select p.id as "speakerId", lower(p.name) as name,
    lower(array_to_string(p.name || p.aliases, chr(10))) as names,
    p."describedInId" is not null as described, p."mergedIntoId" is not null as merged,
    (select count(*)::int from said where said."speakerId" = p.id) as quotes,
    (select max("publishedAt") from said where said."speakerId" = p.id) as "lastSaid",
    coalesce((select array_agg(role order by latest desc nulls last, role) from (
      select "speakerRole" as role, max("publishedAt") as latest from said
      where said."speakerId" = p.id and "speakerRole" is not null group by 1) r), '{}') as roles
  from "Speaker" p order by p.id`;
const keptNames = () => sql`select * from "SpeakerName" order by "speakerId", name`;
const roleDays = () => sql`select "speakerId", "rolesSaid" from "SpeakerLine" order by 1`;

async function agree(after: string) {
  expect(await lines(), after).toEqual(await records());
  // What is written for a desk from before there were lines is the same again.
  const kept = [await lines(), await roleDays(), await keptNames()];
  await sql.begin(async (tx) => {
    await tx`select write_speaker_lines()`;
  });
  expect([await lines(), await roleDays(), await keptNames()], after).toEqual(kept);
}

const speakerOf = async (source: string, words: string) =>
  db.speaker.findUniqueOrThrow({ where: { id: (await quoteIn(source, words)).speakerId! } });

test("the line of a speaker follows every write that changes what the list shows", async () => {
  const { admin, analyst } = desk.people;
  const { first, later } = versionsOn(desk);
  await agree("the desk is opened");
  const parts = [
    "“The slipway must stay open,” said Una Abrook.",
    "“Nobody has asked the pilots,” said Una Abrook, a former pilot.",
    "“It will rain all spring,” said Otto Bfield, a forecaster.",
    "“No boat may leave before noon,” said a senior official.",
    "The ferry was late again in the fog of the lower harbour.",
  ];
  const source = await first("Slipway", parts);
  await agree("a source is approved");
  const una = await speakerOf(source, "must stay open");
  expect((await lines()).find(({ speakerId }) => speakerId === una.id)).toMatchObject({
    name: "una abrook",
    quotes: 2,
    lastSaid: null,
    roles: ["former pilot"],
  });

  const facts = {
    title: "Slipway news",
    byline: "",
    publisher: "",
    url: null,
    publishedAt: "2024-02-03",
  };
  await made(editSource(admin, { id: source, version: await versionOf(source), ...facts }));
  await agree("a source is dated");

  const words = await spanOf(source, "The ferry was late again");
  const said = { kind: "INDIRECT", speakerName: "Una Abrook", speakerRole: null } as const;
  await made(markQuote(analyst, { ...words, ...said }));
  await agree("words are marked");

  const version = await later("Slipway", [...parts, "It rained."]);
  await agree("a later version is approved");
  const pilots = await quoteIn(version, "asked the pilots");
  const out = await made(
    removeQuote(admin, { id: pilots.id, version: pilots.version, reason: "A slip." }),
  );
  await agree("a quotation that continues another is removed");
  await made(restoreQuote(admin, { id: pilots.id, version: out.version }));
  await agree("it is restored");

  const rain = await quoteIn(version, "rain all spring");
  const corrected = await made(
    correctQuote(admin, {
      id: rain.id,
      version: rain.version,
      kind: "DIRECT",
      reason,
      speakerName: "Cleo Newname",
      speakerRole: "an aide",
    }),
  );
  await agree("the speaker of a quotation is corrected");
  await made(undoCorrection(admin, corrected.undo));
  await agree("the correction is undone");

  const seen = async () => ({ id: version, version: await versionOf(version), reason });
  await made(withdrawSource(admin, await seen()));
  await agree("a source is withdrawn");
  await made(restoreSource(admin, await seen()));
  await agree("it is restored");
  await made(reopenNow(admin, version));
  await agree("a source is reopened");
  await made(approveNow(admin, version));
  await agree("it is approved again");
});

test("the lines follow merges and splits, and their undoing", async () => {
  const { admin } = desk.people;
  const source = await approveArticle(
    admin,
    `Weir

7 May 2024

“The weir is far too low,” said Ada Weir, the keeper of the weir.

“We raised it only last year,” said Ben Weir, an engineer.

“Nobody listens to keepers,” said Ada Weir, a spokeswoman.
`,
  );
  const [ada, ben] = [await speakerOf(source, "too low"), await speakerOf(source, "raised it")];
  const versions = { version: ada.version, intoVersion: ben.version, reason };
  await made(mergeSpeaker(admin, { id: ada.id, into: ben.id, ...versions }));
  await agree("speakers are merged");
  const move = async (id: string) => (await loadSpeaker(admin, id))!.moves[0]!;
  await made(undoMove(admin, await move(ben.id)));
  await agree("the merge is undone");
  const { id, version } = await speakerOf(source, "too low");
  const quotes = [(await quoteIn(source, "Nobody listens")).id];
  const split = { id, version, quotes, name: "Cora Weir", role: "her sister", reason };
  await made(splitSpeaker(admin, split));
  await agree("a speaker is split");
  await made(undoMove(admin, await move(id)));
  await agree("the split is undone");
});

test("quotations of one speaker that are approved at the same moment all count", async () => {
  const { admin } = desk.people;
  await Promise.all(
    Array.from({ length: 6 }, (_, k) =>
      approveArticle(
        admin,
        `Dredger ${k}\n\n1${k} March 2024\n\n“The dredger is late for the ${k + 1}th time,” said Dora Dredge, a captain of ${k}.\n`,
      ),
    ),
  );
  await agree("six articles are approved at once");
  const { items } = await loadSpeakers(admin, { text: "dora", named: true });
  expect(items).toMatchObject([{ name: "Dora Dredge", quotes: 6, lastSaid: "2024-03-15" }]);
});

/** All pages of a list, forwards, and then back from the last. */
async function walk(filter: SpeakerFilter, limit: number) {
  const load = (request: PageRequest) => loadSpeakers(desk.people.admin, filter, request);
  const there: string[][] = [];
  const back: string[][] = [];
  let page = await load({ limit, cursor: null });
  there.push(page.items.map(({ id }) => id));
  while (page.nextCursor) {
    page = await load({ limit, cursor: page.nextCursor });
    there.push(page.items.map(({ id }) => id));
  }
  while (page.previousCursor) {
    page = await load({ limit, cursor: page.previousCursor });
    back.push(page.items.map(({ id }) => id));
  }
  return { there, back, count: page.count };
}

test("pages hold each speaker that matches once, most quoted first, forwards and back", async () => {
  const { admin } = desk.people;
  const { first } = versionsOn(desk);
  for (const place of ["Eastnbrook", "Westnbrook", "Upnbrook"])
    await first(place, [
      `“Every ship has left ${place} again,” said a senior official.`,
      `“We saw no ship leave ${place},” said Zoe Nbrook, a pilot.`,
    ]);
  await db.speaker.createMany({
    data: ["Xeno", "Abe", "Kit", "Lou"].map((name) => ({ name: `${name} Nbrook`, aliases: [] })),
  });
  const [merged] = await db.speaker.createManyAndReturn({
    data: [{ name: "Old Nbrook", aliases: [] }],
  });
  const into = await db.speaker.findFirstOrThrow({ where: { name: "Kit Nbrook" } });
  const versions = { version: merged!.version, intoVersion: into.version, reason };
  await made(mergeSpeaker(admin, { id: merged!.id, into: into.id, ...versions }));
  for (const filter of [
    { text: "nbrook", named: true },
    { text: "senior official", named: false },
    { text: "", named: null },
  ]) {
    const { there, back, count } = await walk(filter, 2);
    const { items } = await loadSpeakers(admin, filter);
    const all = items.map(({ id }) => id);
    expect(there.flat()).toEqual(all);
    expect(new Set(all).size).toBe(count);
    expect(back.toReversed()).toEqual(there.slice(0, -1));
    expect(there.slice(0, -1).every(({ length }) => length === 2)).toBe(true);
  }
  const { items } = await loadSpeakers(admin, { text: "NBROOK", named: true });
  expect(items.map(({ name, quotes }) => `${name} ${quotes}`)).toEqual([
    "Zoe Nbrook 3",
    ...["Abe", "Kit", "Lou", "Xeno"].map((name) => `${name} Nbrook 0`),
  ]);
  const described = await loadSpeakers(admin, { text: "senior official", named: false });
  const ours = described.items.filter(({ describedIn }) => /nbrook/.test(describedIn!.title));
  expect(ours.map(({ describedIn }) => describedIn!.title)).toEqual([
    "Eastnbrook news",
    "Upnbrook news",
    "Westnbrook news",
  ]);
});
