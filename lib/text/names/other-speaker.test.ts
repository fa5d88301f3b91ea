import { expect, test } from "vitest";
import { otherSpeaker } from "./other-speaker";

const heard = (...names: string[]) => ({ names, found: null });
const now = (speakerName: string | null) => ({ speakerName, foundSpeaker: null });

test("a shorter or longer form of the name is the same speaker", () => {
  expect(otherSpeaker(heard("Xi Jinping"), now("Xi"))).toBeNull();
  expect(otherSpeaker(heard("Xi"), now("President XI JINPING"))).toBeNull();
  expect(otherSpeaker(heard("Ana María Ruiz"), now("Ana Ruiz"))).toBeNull();
  expect(otherSpeaker(heard("Bo Sample", "Xi Jinping"), now("Jinping Xi"))).toBeNull();
});

test("a name that only contains the other's letters is another speaker", () => {
  expect(otherSpeaker(heard("Alexis"), now("Xi"))).toBe("Xi");
  expect(otherSpeaker(heard("Xi"), now("Alexis Tsipras"))).toBe("Alexis Tsipras");
  expect(otherSpeaker(heard("Li Wei"), now("Ali Weiss"))).toBe("Ali Weiss");
});

test("a mark without a word is not a name", () => {
  expect(otherSpeaker(heard("Xi Jinping"), now("—"))).toBe("—");
});

test("the speaker that extraction found before is the same, whatever the review called them", () => {
  const before = { names: ["Ana Example"], found: "the minister" };
  expect(
    otherSpeaker(before, { speakerName: "the minister", foundSpeaker: "the minister" }),
  ).toBeNull();
  expect(otherSpeaker(before, { speakerName: "the envoy", foundSpeaker: "the envoy" })).toBe(
    "the envoy",
  );
  expect(otherSpeaker(before, now(null))).toBeNull();
});
