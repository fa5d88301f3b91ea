import { expect, test } from "vitest";
import { isGuessable } from "./guessable";

const ana = { name: "Ana Ferreira", email: "analyst@demarche.test" };

test.each([
  "passwordpassword",
  "password12345678",
  "P@ssw0rdP@ssw0rd",
  "aaaaaaaaaaaaaaa",
  "123456789012345",
  "qwertyuiopasdfg",
  "administrator123",
  "iloveyouiloveyou",
  "letmeinletmeinletmein",
  "analyst@demarche.test",
  "demarche-demarche",
  "DemarcheDesk2026",
  "Ana Ferreira 2026!",
  "anaferreira-desk",
  "Ana at Demarche.Test",
  "ferreira.ferreira",
])("“%s” is guessable", async (password) => {
  expect(await isGuessable(password, ana)).toBe(true);
});

test.each([
  "the tariffs stay until spring",
  "correct horse battery staple",
  "aFk3_9dkLm2Qx7pz",
  "Übergangsregelung im Juli",
  "会谈将在春天之前恢复请等待消息吧",
])("“%s” is not", async (password) => {
  expect(await isGuessable(password, ana)).toBe(false);
});

test("the longest allowed password is checked in a moment", async () => {
  const before = process.cpuUsage();
  expect(await isGuessable("p@$$w0rd".repeat(25), ana)).toBe(true);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});
