import { beforeAll, expect, test } from "vitest";
import { paperOf } from "@/lib/analysis/briefings/documents/paper/paper";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { editIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { EU_CHINA, limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { versionsOn } from "@/scripts/test/desk/versions";
import { comparedWith } from "./describe";
import { correctEdition, issueEdition } from "./mutations";
import { loadEdition, previewEdition } from "./queries";
import { type CorrectEditionInput, issueEditionInput, previewEditionInput } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

const contentOf = async (number: number) =>
  (await loadEdition(desk.people.manager, number))!.content;

const issued = async (...issues: string[]) => {
  const given = { title: "Weekly", issues };
  return contentOf((await made(issueEdition(desk.people.manager, given))).number);
};

const corrected = async (
  given: Omit<CorrectEditionInput, "explanation" | "title"> & { title?: string },
) => {
  const own = { title: "Weekly", explanation: "A name was wrong.", ...given };
  return contentOf((await made(correctEdition(desk.people.manager, own))).number);
};

const itemsOf = ({ sections }: Awaited<ReturnType<typeof contentOf>>) =>
  sections.flatMap(({ items }) => items);

const sentencesOf = ({ changes }: Awaited<ReturnType<typeof contentOf>>) =>
  changes.map(({ sentence }) => sentence);

test("a correction lists all that has changed since the edition it corrects, and compares with it", async () => {
  const { analyst } = desk.people;
  await issued("taiwan");
  await made(judge(analyst, "taiwan", { likelihood: 40 }));
  await made(judge(analyst, "taiwan", { likelihood: 50 }));
  const wrong = await issued("taiwan");
  await made(judge(analyst, "taiwan", { likelihood: 60 }));
  await made(judge(analyst, "taiwan", { likelihood: 70 }));
  const quote = desk.quotes[0]!.id;
  await made(linkEvidence(analyst, { issue: "taiwan", quote, relation: "CONTEXT" }));
  const right = await corrected({ corrects: wrong.number, issues: ["taiwan"] });

  expect(right.since?.number).toBe(wrong.number);
  expect(sentencesOf(right)).toEqual([
    expect.stringMatching(/^Linked \[\d\] from .* as context\.$/),
    expect.stringMatching(/^Revised the outlook from 60% to 70%/),
    expect.stringMatching(
      /^Revised the outlook from a roughly even chance \(50%\) to likely \(60%\)/,
    ),
  ]);
  const [forecast] = itemsOf(right)[0]!.forecasts;
  expect(forecast?.previous).toMatchObject({ likelihood: 50, edition: wrong.number });
  const paper = paperOf(right);
  expect(paper.keyJudgements[0]?.estimate?.likelihood).toBe(
    `Likelihood: likely (70%), up from roughly even chance (50%) in edition ${wrong.number}.`,
  );
  expect(paper.annexes.changes.intro).toMatch(
    new RegExp(`^Changes since edition ${wrong.number} of .*, which this edition corrects, newest`),
  );
  expect(JSON.stringify(paper.cover.correction)).toContain(
    `What has changed on the desk since edition ${wrong.number} is in Annex A.`,
  );
});

test("a correction without changes says that its likelihoods are those of the edition it corrects", async () => {
  const { analyst } = desk.people;
  await made(judge(analyst, "russia", { likelihood: 30 }));
  await made(judge(analyst, "russia", { likelihood: 40 }));
  const wrong = await issued("russia");
  const right = await corrected({ corrects: wrong.number, issues: ["russia"] });
  expect(sentencesOf(right)).toEqual([]);
  const paper = paperOf(right);
  expect(paper.keyJudgements[0]?.estimate?.likelihood).toBe(
    `Likelihood: unlikely (40%), unchanged since edition ${wrong.number}.`,
  );
  expect(paper.cover.correction).toHaveLength(1);
});

test("a correction doesn’t list as new what a later version says as the corrected edition’s sources did", async () => {
  const { first, later } = versionsOn(desk);
  const kept = "“The strait must stay open to Taiwan,” said Cy Specimen.";
  const further = "“Taiwan is not on the table,” said Bo Sample.";
  await first("Harbour", [kept]);
  const wrong = await issued("taiwan");
  await later("Harbour", [kept, "It rained."]);
  expect((await corrected({ corrects: wrong.number, issues: ["taiwan"] })).changes).toEqual([]);

  const before = await issued("taiwan");
  await later("Harbour", [kept, further, "It rained."]);
  await later("Harbour", [kept, further, "It rained, and stopped."]);
  const right = await corrected({ corrects: before.number, issues: ["taiwan"] });
  const added = right.quotes.find(({ exact }) => exact.startsWith("Taiwan is not"))!;
  expect(sentencesOf(right)).toEqual([
    expect.stringContaining(`Linked [${added.number}] from “Harbour news”`),
  ]);
});

test("the cover says how else a correction differs: title, handling line, cover note, issues and order", async () => {
  const { manager } = desk.people;
  const note = { coverNote: `Read [Q${desk.quotes[0]!.number}].` };
  const { number } = await made(
    issueEdition(manager, {
      title: "Weekly",
      handling: "For the desk",
      ...note,
      sections: [{ heading: "First", issues: ["taiwan", "russia", "climate"] }],
    }),
  );
  const same = await corrected({
    corrects: number,
    handling: "For the desk",
    ...note,
    sections: [{ heading: "First", issues: ["taiwan", "russia", "climate"] }],
  });
  expect(same.corrects?.differences).toEqual([]);
  const other = await corrected({
    corrects: same.number,
    coverNote: "Read it all.",
    sections: [{ heading: "First", issues: ["russia", "taiwan", "tariffs"] }],
  });
  expect(other.corrects?.differences).toEqual([
    "The handling line was “For the desk”.",
    "The cover note was changed.",
    expect.stringMatching(/^Added: USCN-\d /),
    expect.stringMatching(/^Left out: USCN-\d Climate/),
    "The issues are in a different order or under different headings.",
  ]);
  const again = await corrected({ corrects: other.number, title: "Right", issues: ["tariffs"] });
  expect(again.corrects?.differences).toContain("The title was “Weekly”.");
  expect(again.corrects?.differences).toContain("The cover note was removed.");
  const full = await corrected({
    corrects: again.number,
    ...note,
    handling: "All",
    issues: ["tariffs"],
  });
  expect(full.corrects?.differences).toEqual([
    "The title was “Right”.",
    "A handling line was added.",
    "A cover note was added.",
  ]);
});

test("a forecast that was resolved before the corrected edition stays in the correction", async () => {
  const { admin, analyst } = desk.people;
  const wording = "Will the locks open in spring?";
  const added = await made(
    openForecast(analyst, {
      issue: "climate",
      wording,
      closesOn: "2030-05-01",
      resolutionCriteria: "They open.",
    }),
  );
  await issued("climate");
  const outcome = { outcome: "YES", source: "The lock keeper", note: "They opened." } as const;
  await made(
    resolveForecast(admin, { issue: "climate", forecast: added.number, early: true, ...outcome }),
  );
  const wrong = await issued("climate");
  const right = await corrected({ corrects: wrong.number, issues: ["climate"] });
  const wordings = itemsOf(right)[0]!.forecasts.map((forecast) => forecast.wording);
  expect(wordings).toContain(wording);
});

test("the preview of a correction compares as the correction will", async () => {
  const { manager } = desk.people;
  const { number } = await issued("tariffs");
  const given = { title: "Right", issues: ["tariffs"], corrects: { number, explanation: "" } };
  const { corrects, ...composed } = previewEditionInput.parse(given);
  const { content } = (await previewEdition(manager, composed, corrects))!;
  expect(comparedWith(content)).toBe(number);
  expect(content.corrects?.differences).toEqual(["The title was “Weekly”."]);
});

test("issues that are left out are named one by one, with the commas of their titles", async () => {
  const { analyst } = desk.people;
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: "climate" } });
  const title = "Climate, oceans and ice";
  await made(editIssue(analyst, { issue: "climate", version, title }));
  const wrong = await issued("climate", "russia", "tariffs");
  const [climate, russia] = itemsOf(wrong);
  const right = await corrected({ corrects: wrong.number, issues: ["tariffs"] });
  expect(right.corrects?.differences).toEqual([
    `Left out: ${climate!.key} ${title}; ${russia!.key} ${russia!.title}.`,
  ]);
});

test("a correction says nothing of a relationship that it leaves out, since its readers may not see it", async () => {
  const { manager } = desk.people;
  await openRelationship();
  const { number } = await made(
    issueEdition(manager, {
      title: "Of Taiwan and of cars",
      handling: "Taiwan desk",
      issues: ["taiwan", "car-duties", "climate"],
    }),
  );
  const right = await corrected({
    corrects: number,
    title: "Of cars",
    handling: "All",
    issues: ["car-duties"],
  });
  expect(right.corrects?.differences).toEqual([
    "The title was different.",
    "The handling line was different.",
    "Left out: 2 other issues.",
  ]);
  const limited = await limitTo(desk.people.analyst2.id, [EU_CHINA.slug]);
  expect(await loadEdition(limited, number)).toBeNull();
  const shown = JSON.stringify(await loadEdition(limited, right.number));
  expect(shown).toContain("Of cars");
  expect(shown).not.toMatch(/taiwan|USCN/i);
});

test("a correction isn’t issued under another number than the one that was confirmed", async () => {
  const { manager } = desk.people;
  const issues = ["russia"];
  const { number } = await made(issueEdition(manager, { title: "Wrong", issues }));
  const corrects = { number, explanation: "It was wrong." };
  const given = issueEditionInput.parse({ title: "Right", issues });
  const { seen } = (await previewEdition(manager, given, corrects))!;
  const correction = {
    title: "Right",
    issues,
    corrects: number,
    explanation: "It was wrong.",
    seen,
  };
  await made(issueEdition(manager, { title: "Between", issues: ["climate"] }));
  expect(codeOf(await correctEdition(manager, correction))).toBe("conflict");
});
