import { expect, test } from "vitest";
import { alikePairs } from "@/bench/alike-pairs";
import { EDITS, editedCopies } from "@/bench/edited-copies";
import { random } from "@/bench/random";
import { realArticles } from "@/bench/real-articles";
import { fingerprint } from "./fingerprint";
import { isSameCopy, likenessTo } from "./likeness";

const next = random(4);
const words = (count: number) =>
  Array.from({ length: count }, () => `w${Math.floor(next() * 900)}`);
const shared = (a: string, b: string) => fingerprint(a).filter((x) => fingerprint(b).includes(x));

test("resemblance and containment compare five-word shingles", () => {
  const all = Array.from({ length: 104 }, (_, k) => `w${k}`);
  const [whole, half] = [all.join(" "), all.slice(0, 54).join(" ")];
  expect(likenessTo(whole)(whole)).toMatchObject({ resemblance: 1, containment: 1 });
  expect(likenessTo(half)(whole)).toMatchObject({ resemblance: 0.5, containment: 1 });
  expect(likenessTo(whole)(half)).toMatchObject({ resemblance: 0.5, containment: 1 });
  expect(likenessTo("one two")("one two three")).toMatchObject({ resemblance: 0, containment: 0 });
  expect(likenessTo("")("")).toMatchObject({ resemblance: 0, containment: 0 });
});

test("case, marks and typography make no difference, in any script", () => {
  const one = "“It’s no bad thing – really,” he said… “We’ll see.”";
  const other = '"It\'s no BAD thing - really," he said... "We\'ll see."';
  expect(likenessTo(one)(other).resemblance).toBe(1);
  expect(fingerprint(one)).toEqual(fingerprint(other));
  const chinese = "外交部发言人表示，中方坚决反对，并已提出严正交涉。";
  expect(likenessTo(chinese)(chinese.replace("坚决", "强烈")).resemblance).toBeGreaterThan(0.4);
});

test("a fingerprint is the same on any machine and fits the database's integers", () => {
  const mark = fingerprint("We will not yield to any pressure, now or later.");
  expect(mark).toHaveLength(48);
  expect(mark.every((band) => band === (band | 0))).toBe(true);
  expect(mark.slice(0, 3)).toMatchInlineSnapshot(`
    [
      -1892975003,
      13661768,
      -1619252733,
    ]
  `);
  expect(fingerprint("…")).toEqual([]);
  expect(fingerprint("No.")).toHaveLength(48);
});

test("fingerprints share numbers as often as min-hashing predicts", () => {
  let found = 0;
  const ROUNDS = 200;
  for (let round = 0; round < ROUNDS; round++) {
    // Of 300 shingles each text has 200, and both share 100: a resemblance of a third.
    const all = words(304);
    const [a, b] = [all.slice(0, 204).join(" "), all.slice(100).join(" ")];
    found += shared(a, b).length;
  }
  expect(found / ROUNDS / 48).toBeGreaterThan(0.09);
  expect(found / ROUNDS / 48).toBeLessThan(0.13);
});

test("a notice that a paper prints below every article doesn't make copies", () => {
  const note = words(45).join(" ");
  const [a, b] = [`${words(20).join(" ")} ${note}`, `${words(20).join(" ")} ${note}`];
  expect(likenessTo(a)(b).containment).toBeGreaterThan(0.6);
  expect(isSameCopy(a, b)).toBe(false);
  expect(isSameCopy(note, `${note} ${words(300).join(" ")}`)).toBe(true);
});

const real = realArticles();

test.skipIf(real.length === 0)("edited copies of real articles are recognised", () => {
  for (const name of [
    "cut by 60%",
    "other headline and byline",
    "paragraphs added",
    "10% of words changed",
  ])
    for (const [text, copy] of editedCopies(EDITS[name]!, real.slice(0, 100)))
      expect(isSameCopy(text, copy)).toBe(true);
});

test.skipIf(real.length === 0)("no two different real articles count as copies", () => {
  const { alike } = alikePairs(real);
  expect(alike.length).toBeGreaterThan(0);
  expect(alike.filter(([a, b]) => isSameCopy(a.text, b.text))).toEqual([]);
});
