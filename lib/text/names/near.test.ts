import { expect, test } from "vitest";
import { nearNames } from "./near";

const known = [
  "Xi Jinping",
  "John Smith",
  "Volodymyr Zelensky",
  "Ana María Ruiz",
  "World Bank",
  "Li Wei",
];
const near = nearNames(known.map((name) => [name, name] as const));

test("a name is near another if it may be the same person's", () => {
  expect(near("Xi")).toEqual(["Xi Jinping"]);
  expect(near("President Xi Jinping")).toEqual(["Xi Jinping"]);
  expect(near("Jinping Xi")).toEqual(["Xi Jinping"]);
  expect(near("J. Smith")).toEqual(["John Smith"]);
  expect(near("Volodymyr Zelenskyy")).toEqual(["Volodymyr Zelensky"]);
  expect(near("Ana Maria Ruíz")).toEqual(["Ana María Ruiz"]);
  expect(near("the World Bank")).toEqual(["World Bank"]);
});

test("another person's name is not near", () => {
  expect(near("Jane Smith")).toEqual([]);
  expect(near("Lu Wei")).toEqual([]);
  expect(near("Li Jinping")).toEqual([]);
  expect(near("Central Bank")).toEqual([]);
  expect(near("")).toEqual([]);
});

test("a long list of speakers is searched at once", () => {
  const names = Array.from({ length: 20_000 }, (_, k) => `Given${k % 500} Family${k}`);
  const search = nearNames(names.map((name) => [name, name] as const));
  const began = performance.now();
  for (let k = 0; k < 100; k++) search(`G. Family${k}`);
  expect(performance.now() - began).toBeLessThan(5_000);
});
