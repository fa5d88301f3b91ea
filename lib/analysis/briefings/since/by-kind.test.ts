import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { quoteIn, versionsOn } from "@/scripts/test/desk/versions";
import { byKind, replacesWords } from "./by-kind";
import { loadSince } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});

/** Issues an edition; returns what has changed since, on Taiwan and in all. */
async function sinceEdition() {
  const { manager, analyst } = desk.people;
  const { number } = await made(issueEdition(manager, { title: "Weekly", issues: ["taiwan"] }));
  return async () => {
    const { counts, items } = await loadSince(analyst, { from: { edition: number }, to: null });
    return { counts, kinds: byKind(items.find(({ slug }) => slug === "taiwan")!) };
  };
}

test("words that a later version alters are counted once, with what they replace, and those that it lacks are listed as gone", async () => {
  const { first, later } = versionsOn(desk);
  const changed = await sinceEdition();
  const said = (words: string) => `“Taiwan’s harbour ${words},” said Cy Specimen.`;
  const lost = "“Taiwan is a red line for the pilots,” said Bo Sample.";
  await first("Quay", [said("will be closed in the spring"), lost]);
  await later("Quay", [said("will be shut in the spring")]);
  const { counts, kinds } = await changed();
  expect(counts.added).toBe(2);
  const [added, also] = kinds;
  expect(added).toMatchObject({
    ...{ kind: "EVIDENCE_ADDED", count: 2 },
    changes: [
      {
        quotes: [
          {
            exact: "Taiwan’s harbour will be shut in the spring,",
            replaces: [{ exact: "Taiwan’s harbour will be closed in the spring," }],
          },
        ],
      },
      { quotes: [{ exact: "Taiwan is a red line for the pilots," }] },
    ],
  });
  const [one, two] = added!.changes;
  expect(two!.above).toEqual([one!.quotes[0]!.replaces[0]!.number]);
  expect(also).toMatchObject({
    kind: "OTHER",
    changes: [{ sentence: expect.stringContaining("leaves out"), above: [two!.quotes[0]!.number] }],
  });
});

test("the same words, first denied and then said, are listed as a change of what was said", async () => {
  const { first, later } = versionsOn(desk);
  await first("Mole", ["Cy Specimen denied that Taiwan’s mole will be closed in the spring."]);
  const changed = await sinceEdition();
  await later("Mole", ["Cy Specimen said that Taiwan’s mole will be closed in the spring."]);
  const [added] = (await changed()).kinds;
  const [quote] = added!.changes[0]!.quotes;
  expect(quote).toMatchObject({ kind: "INDIRECT", assertion: "ASSERTED" });
  expect(replacesWords(quote!)).toMatch(
    /^replaces Q\d+ denies that Taiwan’s mole will be closed in the spring$/,
  );
});

test("words that several later versions alter, or keep in between, are counted and listed once", async () => {
  const { first, later } = versionsOn(desk);
  const said = (words: string) => `“Taiwan’s pier ${words},” said Cy Specimen.`;
  const changed = await sinceEdition();
  const kept = said("will be closed in the spring");
  const sources = [await first("Pier", [kept]), await later("Pier", [kept, "It rained."])];
  for (const words of ["will be shut in the spring", "will be shut in the summer"])
    sources.push(await later("Pier", [said(words)]));
  const [q1, , q3, q4] = await Promise.all(
    sources.map(async (source) => (await quoteIn(source, "pier")).number),
  );
  const { counts, kinds } = await changed();
  expect(counts.added).toBe(1);
  const [added, ...rest] = kinds;
  expect(added).toMatchObject({
    ...{ kind: "EVIDENCE_ADDED", count: 1 },
    changes: [
      { quotes: [{ number: q4 }], above: [] },
      { quotes: [], above: [q3] },
      { quotes: [], above: [q1] },
    ],
  });
  expect(rest.map(({ kind, changes }) => [kind, changes.length])).toEqual([["OTHER", 1]]);
  expect(replacesWords(added!.changes[0]!.quotes[0]!)).toBe(
    `replaces Q${q3} “Taiwan’s pier will be shut in the spring,”, which replaced Q${q1} “Taiwan’s pier will be closed in the spring,”`,
  );
});
