import { describe, expect, test } from "vitest";
import { reportedLines as read } from "@/scripts/test/read/reported";

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

describe("what someone is told without a conjunction", () => {
  test.each([
    ["Keisha Boyd tells us she'll vote no.", "Keisha Boyd: she'll vote no"],
    ["Ann Lee told our colleague Bo the yard was full.", "Ann Lee: the yard was full"],
    ["The envoy warned his hosts they were late.", "the envoy: they were late"],
    [
      "Ann Lee said on a radio programme on Saturday the port had a list.",
      "Ann Lee: the port had a list",
    ],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("a thing that is told, or where it is told, isn't a clause", () => {
    expect(read("Ann Lee told her the truth.")).toEqual([]);
    expect(read("Ann Lee told the same thing to a committee of which Bo was a member.")).toEqual(
      [],
    );
    expect(read("Ann Lee told reporters on her plane, “It is late.”")).toEqual([]);
  });
});

test("what is raised behind another statement is a statement of its own", () =>
  expect(read("Anna Holt stressed the need to talk and raised the case of two sailors.")).toEqual([
    "Anna Holt: the need to talk",
    "Anna Holt: the case of two sailors",
  ]));

describe("where and when someone speaks is not what they say", () => {
  test.each([
    ["The king said in New York the truce was holding.", "the king: the truce was holding"],
    ["Ann Lee said later the bill would be withdrawn.", "Ann Lee: the bill would be withdrawn"],
    ["Ann Lee said later talks would take place.", "Ann Lee: later talks would take place"],
    ["Ann Lee said without evidence that Oss was to blame.", "Ann Lee: Oss was to blame"],
    ["Ann Lee said of the strike that it was over.", "Ann Lee: it was over"],
    [
      "Ann Lee said of the men that shot him on the pier.",
      "Ann Lee: the men that shot him on the pier",
    ],
    [
      "Ann Lee said without a deal that covered cod the fleet would sink.",
      "Ann Lee: without a deal that covered cod the fleet would sink",
    ],
    ["Ann Lee said in Norway the wells were dry.", "Ann Lee: in Norway the wells were dry"],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test("nor what the words in quotation marks are about", () =>
    expect(read("“It is over,” Ann Lee said of the strike that had shut the quay.")).toEqual([]));
});
