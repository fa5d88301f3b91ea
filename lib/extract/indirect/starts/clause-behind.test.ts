import { describe, expect, test } from "vitest";
import { reportedLines as read } from "@/scripts/test/reported";

describe("where what is said begins and ends", () => {
  test.each([
    [
      "Four former guards described to this paper how the gate was left open.",
      "four former guards: how the gate was left open",
    ],
    [
      "The ministers noted with regret the closure of the ferry.",
      "the ministers: the closure of the ferry",
    ],
    ["The duke put forward a plan for a canal.", "the duke: a plan for a canal"],
    [
      "Local pilots will tell you, if you ask, that the buoy makes captains lazy.",
      "Local pilots: the buoy makes captains lazy",
    ],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("two requests, and a further statement behind a pronoun", () => {
    expect(
      read(
        "Harbour Watch calls on the state to open the lock and on shippers to reveal their cargo.",
      ),
    ).toHaveLength(2);
    expect(
      read(
        "The Oslo Courier argues that the pier should stay, and it urges the council to think again.",
      ),
    ).toEqual(["Oslo Courier: the pier should stay", "Oslo Courier: the council to think again"]);
  });

  test("words that a teller interrupts", () => {
    expect(
      read(
        "Mayor Tone Aas was less sure. The plan, she told a crowd in Bergen on Sunday, was late.",
      ),
    ).toEqual(["Tone Aas: The plan", "Tone Aas: was late"]);
  });

  test.each([
    "Vera Holt, who wrote the bill that inspired it, left.",
    "Both posts had been seen a million times.",
    "A ship called Noor switched on its lights.",
    "They will tell you.",
  ])("nothing is said: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
