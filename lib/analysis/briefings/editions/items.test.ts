import { beforeAll, expect, test } from "vitest";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import { dissent, renewDissent } from "@/lib/analysis/dissents/mutations";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { approveArticle, judge, openDesk } from "@/scripts/test/desk/desk";
import type { EditionItem } from "./content";
import { asShown } from "./endnotes";
import { issueEdition } from "./mutations";
import { loadEdition } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
let people: typeof desk.people;

beforeAll(async () => {
  desk = await openDesk();
  people = desk.people;
});

/** The lead forecast of an issue in an edition that is issued now, and the number of that edition. */
async function leadIn(issue: string) {
  const given = { title: "Weekly", issues: [issue] };
  const { number } = await made(issueEdition(people.manager, given));
  const { items, content } = (await loadEdition(people.manager, number))!;
  return { number, lead: items[0]!.forecasts[0]!, edition: content };
}

test("an estimate is compared with the edition that its issue was last in, not with the previous estimate", async () => {
  const { analyst } = people;
  await made(judge(analyst, "human-rights", { likelihood: 20 }));
  await made(judge(analyst, "human-rights", { likelihood: 27 }));
  // The first one has nothing to compare with.
  const first = await leadIn("human-rights");
  expect(first.lead.previous).toMatchObject({ likelihood: 20 });
  expect(first.lead.previous).not.toHaveProperty("edition");
  const second = await leadIn("human-rights");
  expect(second.lead.previous).toMatchObject({ likelihood: 27, edition: first.number });
  await made(judge(analyst, "human-rights", { likelihood: 32 }));
  const third = await leadIn("human-rights");
  expect(third.lead.previous).toMatchObject({ likelihood: 27, edition: second.number });
});

test("what only the reason for a revision cites has an endnote, and the reason is kept as typed", async () => {
  const { analyst } = people;
  const { number } = desk.quotes.at(-1)!;
  await made(judge(analyst, "tariffs", { likelihood: 40 }));
  const reasonNote = `A minister spoke [Q${number}].`;
  await made(judge(analyst, "tariffs", { likelihood: 45, reasonNote }));
  const { edition, lead } = await leadIn("tariffs");
  expect(lead.estimate!.reasonNote).toBe(reasonNote);
  expect(edition.quotes.map(({ ref }) => ref)).toContain(`Q${number}`);
  const shown = asShown(edition).sections[0]!.items[0]!.forecasts[0]!.estimate!.reasonNote;
  const endnote = edition.quotes.find(({ ref }) => ref === `Q${number}`)!.number;
  expect(shown).toBe(`A minister spoke [${endnote}].`);
});

test("a dissent has the day that it describes, as on its issue’s page", async () => {
  const { analyst, analyst2 } = people;
  await made(judge(analyst, "climate", { likelihood: 40 }));
  const own = { likelihood: 30, confidence: "LOW", why: "No.", asOf: "2023-12-29" } as const;
  await made(dissent(analyst2, { issue: "climate", ...own }));
  const { lead } = await leadIn("climate");
  expect(lead.dissents.map(({ at }) => at.slice(0, 10))).toEqual(["2023-12-29"]);
  expect(lead.dissents[0]).not.toHaveProperty("against");
});

test("a dissent from an estimate that was revised since names that estimate, until it is confirmed", async () => {
  const { analyst, analyst2 } = people;
  await made(judge(analyst, "russia", { likelihood: 25 }));
  const own = { likelihood: 12, confidence: "LOW", why: "No." } as const;
  const { id, version } = await made(dissent(analyst2, { issue: "russia", ...own }));
  await made(judge(analyst, "russia", { likelihood: 30 }));
  const { lead, edition } = await leadIn("russia");
  expect(lead.dissents).toMatchObject([{ against: { likelihood: 25, word: "unlikely" } }]);
  const { name } = analyst2;
  const since = `The estimate has been revised since. ${name} hasn’t confirmed this dissent.`;
  const paper = paperOf(edition);
  const told = JSON.stringify(paper.keyJudgements[0]!.dissents);
  expect(told).toContain(`${name} dissented from unlikely (25%): very unlikely (12%), `);
  expect(told).toContain(since);
  const annex = JSON.stringify(paper.annexes.dissents.rows);
  expect(annex).toContain("very unlikely (12%), against unlikely (25%)");
  expect(annex).toContain(since);
  await made(renewDissent(analyst2, { id, version }));
  expect((await leadIn("russia")).lead.dissents[0]).not.toHaveProperty("against");
});

test("a copy's quotations are printed once, with the original's, and take up no room", async () => {
  const { admin, analyst } = people;
  const said = Array.from(
    { length: 25 },
    (_, k) => `“Quay ${k} of Examplia stays open to everyone,”`,
  );
  const text = (title: string) =>
    [title, ...said.map((words) => `${words} said Ana Example.`)].join("\n\n");
  const first = await approveArticle(admin, text("Quays"));
  const copy = await approveArticle(admin, `${text("Quays again")}\n\nMore was said.`);
  await db.source.update({ where: { id: first }, data: { publisher: "Reuters" } });
  const straits = { publisher: "The Straits Times", originId: first };
  await db.source.update({ where: { id: copy }, data: straits });
  const quotes = await db.quote.findMany({
    where: { sourceId: { in: [first, copy] } },
    orderBy: { number: "asc" },
  });
  expect(quotes).toHaveLength(50);
  for (const { id } of quotes)
    await made(
      linkEvidence(analyst, { issue: "export-controls", quote: id, relation: "SUPPORTS" }),
    );
  const { edition } = await leadIn("export-controls");
  const [{ evidence, moreEvidence }] = edition.sections[0]!.items as [EditionItem];
  expect({ listed: evidence.length, moreEvidence }).toEqual({ listed: 24, moreEvidence: 1 });
  const listed = evidence.map(({ quote }) => edition.quotes[quote - 1]!);
  expect(new Set(listed.map(({ exact }) => exact)).size).toBe(24);
  expect(listed.every(({ alsoIn }) => alsoIn?.join() === "The Straits Times")).toBe(true);
  expect(JSON.stringify(paperOf(edition))).toContain("Reuters · also in The Straits Times");

  await db.source.update({ where: { id: copy }, data: { publisher: null } });
  const unnamed = (await leadIn("export-controls")).edition.quotes[0];
  expect(unnamed!.alsoIn).toEqual(["a copy without a publisher"]);
  await db.source.update({ where: { id: copy }, data: straits });

  // What moved the estimate is printed, whichever paper it is from.
  const moved = quotes.find(({ sourceId }) => sourceId === copy)!;
  await made(judge(analyst, "export-controls", { drivers: [moved.id] }));
  const { edition: next } = await leadIn("export-controls");
  const [driver] = next.sections[0]!.items[0]!.evidence.filter((each) => each.driver);
  expect(next.quotes[driver!.quote - 1]).toMatchObject({ id: moved.id, alsoIn: ["Reuters"] });
  expect(next.quotes.filter(({ exact }) => exact === moved.exact)).toHaveLength(1);
});
