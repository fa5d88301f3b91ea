import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import { likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { isEmpty, seedDemo } from "./index";

const SEED_TIMEOUT_MS = 60_000;

beforeAll(async () => {
  expect(await isEmpty()).toBe(true);
  await seedDemo();
}, SEED_TIMEOUT_MS);

const counts = () =>
  Promise.all([
    db.issue.count(),
    db.quote.count(),
    db.evidenceLink.count({ where: { removalId: null } }),
    db.forecast.count(),
    db.outlookRevision.count(),
    db.note.count(),
    db.event.count(),
  ]);

test("the demo is complete, and seeding again changes nothing", async () => {
  expect(await isEmpty()).toBe(false);
  const before = await counts();
  await seedDemo();
  expect(await counts()).toEqual(before);
});

test("each issue has a lead forecast with a closing date and criteria, opened before its first estimate", async () => {
  const forecasts = await db.forecast.findMany({ include: { revisions: true, wordings: true } });
  expect(forecasts.filter(({ lead }) => lead)).toHaveLength(await db.issue.count());
  for (const { closesOn, resolutionCriteria, revisions, wordings } of forecasts) {
    expect(closesOn).not.toBeNull();
    expect(resolutionCriteria).not.toBe("");
    expect(revisions.length).toBeGreaterThan(0);
    expect(wordings).toHaveLength(1);
  }
});

test("every quotation in the digest has the speaker that the report names", async () => {
  const quotes = await db.quote.findMany({ include: { speaker: true } });
  const saidBy = (words: string) => {
    const quote = quotes.find(({ exact }) => exact.includes(words));
    return quote ? (quote.speaker?.name ?? null) : "missing";
  };
  const said = {
    "fighting fires": "Jude Blanchette",
    "wolf-warrior": "Jude Blanchette",
    "many expectations": "Jude Blanchette",
    "significant breakthroughs": "Jude Blanchette",
    "re-establishing": "Jude Blanchette",
    "as a silo": "Michael Davidson",
    "siloed off": "Michael Davidson",
    "in the tech space": "Jude Blanchette",
    "Tariffs also await": null,
    "Human rights are due": null,
    "Here you have a problem": "Michael Swaine",
    "hostile conversation": "Michael Swaine",
    "strategic blunder": "Scott Kennedy",
    "by far": "Michael Swaine",
    "relied on deterrence": "Michael Swaine",
    "vicious cycle": "Michael Swaine",
    "inevitability of conflict": "Michael Swaine",
    "2022 window": "Michael Gilday",
    "pretty fraught": "Jude Blanchette",
    "consequential election": "Jude Blanchette",
    "inherently destabilising": "Jude Blanchette",
  };
  const found = Object.fromEntries(Object.keys(said).map((words) => [words, saidBy(words)]));
  expect(found).toEqual(said);
  expect(quotes).toHaveLength(Object.keys(said).length);
});

test("each judgement uses the term for its likelihood, and each citation is evidence of its issue", async () => {
  const issues = await db.issue.findMany({
    include: {
      outlooks: true,
      notes: true,
      evidence: { where: { removalId: null }, include: { quote: true } },
    },
  });
  for (const { slug, outlooks, notes, evidence } of issues) {
    const linked = new Set(evidence.map(({ quote }) => `[Q${quote.number}]`));
    for (const { judgement, likelihood, rationale } of outlooks) {
      expect(judgement).toContain(likelihoodTerm(likelihood)!);
      expect(rationale).toMatch(/\[Q\d+\]/);
    }
    const prose = [...outlooks.map(({ rationale }) => rationale), ...notes.map(({ body }) => body)];
    const cited = prose.flatMap((text) => text.match(/\[Q[^\]]*\]/g) ?? []);
    expect({ slug, unlinked: cited.filter((mark) => !linked.has(mark)) }).toEqual({
      slug,
      unlinked: [],
    });
  }
});

test("search dates each note of the demo as its page does", async () => {
  const [row] = await db.$queryRaw<{ other: number; notes: number }[]>`
    select count(*) filter (where d.date is distinct from n."createdAt"::date)::int as other,
      count(*)::int as notes
    from "Note" n join "SearchDocument" d on d.type = 'NOTE' and d."recordId" = n.id`;
  expect(row).toMatchObject({ other: 0 });
  expect(row!.notes).toBeGreaterThan(0);
});
