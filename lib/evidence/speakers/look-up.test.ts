import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { nearNames, spellingOf } from "@/lib/text/names/near";
import { openDesk } from "@/scripts/test/desk/desk";
import { findSpeakers, lookUpNames } from "./look-up";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

test("SQL folds a name as the comparison of names does, or not at all", async () => {
  const letters = Array.from({ length: 0x1ffff }, (_, point) => point + 1)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => `A${String.fromCodePoint(point)}b C`);
  const rows = await sql<{ words: string[] | null }[]>`
    select folded_words(name) as words from unnest(${letters}::text[]) with ordinality n(name, at) order by at`;
  const folded = rows.flatMap(({ words }, at) => (words ? [{ name: letters[at]!, words }] : []));
  expect(folded.length).toBeGreaterThan(25_000);
  const wrong = folded.filter(
    ({ name, words }) => spellingOf(name).words.join(" ") !== words.join(" "),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
  for (const name of ["", "—", "  Ana  María-Ruiz, Jr. ", "ŁUKASZ Þórsson", "Ёлкина", "習近平"]) {
    const [row] = await sql<{ words: string[] }[]>`select folded_words(${name}) as words`;
    expect(row?.words).toEqual(spellingOf(name).words);
  }
});

/** The same numbers each time, between 0 and 1. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const GIVEN =
  "Xi Jinping Ana María Li Wei John J Jane Volodymyr Ángel Øystein Κώστας Алексей".split(" ");
const FAMILY =
  "Smith Zelensky Zelenskyy Ruiz O’Neill Núñez-Feijóo Schmidt Schmitt Παπαδόπουλος".split(" ");
const BODIES = [
  "the World Bank",
  "World Bank",
  "President",
  "Central Bank of Examplia",
  "外交部",
  "—",
];

/** Many names that are alike in every way there is: order, initials, titles, accents, letters. */
function manyNames(count: number): string[] {
  const next = numbers(7);
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const slip = (name: string) => {
    const at = Math.floor(next() * name.length);
    const letter = one(["", "e", "y", name.slice(at, at + 1).repeat(2), "ß"]);
    return name.slice(0, at) + letter + name.slice(at + 1);
  };
  const plain = () => {
    const [given, family] = [one(GIVEN), one(FAMILY)];
    return one([
      `${given} ${family}`,
      `${family} ${given}`,
      `${given.slice(0, 1)}. ${family}`,
      `President ${given} ${family}`,
      `${given} ${one(GIVEN)} ${family}`,
      family,
      one(BODIES),
    ]);
  };
  return Array.from({ length: count }, () => {
    const name = next() < 0.5 ? plain() : slip(next() < 0.5 ? plain() : slip(plain()));
    return next() < 0.2 ? name.toUpperCase() : name;
  }).filter((name) => name.trim());
}

test("the look-up by index finds every name that comparing with all of them finds", async () => {
  const { admin } = desk.people;
  const names = [...new Set(manyNames(1500))];
  await db.speaker.createMany({
    data: names.map((name, at) => ({ name, aliases: at % 5 ? [] : [`${name} II`, `Mx ${name}`] })),
  });
  const all = await sql<{ id: string; name: string; aliases: string[]; quotes: number }[]>`
    select p.id, p.name, p.aliases, l.quotes from "Speaker" p
    join "SpeakerLine" l on l."speakerId" = p.id
    where p."mergedIntoId" is null and p."describedInId" is null
    order by l.quotes desc, l.name, p.id`;
  const near = nearNames(
    all.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.id] as const)),
  );
  const called = (name: string) =>
    all.some((row) =>
      [row.name, ...row.aliases].some((known) => known.toLowerCase() === name.toLowerCase()),
    );
  const asked = [...new Set([...manyNames(2600).slice(-600), "", "Zed Nobody"])];
  const found = await lookUpNames(admin, asked, desk.source);
  let similar = 0;
  for (const name of asked) {
    if (found[name]!.described) continue;
    // Names with equally many quotations and the same letters have no order of their own.
    const expected = called(name) ? [] : near(name);
    expect(found[name]!.near.length, name).toBe(Math.min(3, expected.length));
    for (const { id } of found[name]!.near) expect(expected, name).toContain(id);
    similar += expected.length;
    if (called(name)) expect(found[name]!.known, name).not.toBeNull();
  }
  expect(similar).toBeGreaterThan(500);

  for (const name of asked.slice(0, 60)) {
    const rows = await findSpeakers(admin, { text: name, near: "", most: all.length });
    const words = name.trim().toLowerCase();
    const contains = all.filter((row) =>
      [row.name, ...row.aliases].some((known) => known.toLowerCase().includes(words)),
    );
    const expected = new Set([...contains.map(({ id }) => id), ...near(name)]);
    expect(new Set(rows.map(({ id }) => id)), name).toEqual(expected);
  }
});
