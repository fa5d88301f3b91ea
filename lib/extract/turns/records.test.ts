// Layouts of committees, courts, companies and embassies.
import { expect, test } from "vitest";
import { extract } from "@/lib/extract";
import { saidIn } from "@/scripts/test/read/reported";

test.each([
  [
    "names in bold, after the numbers of questions",
    `Q14 **Chair** (Ann Ordway): Good morning. How many piers are there?

**Zelin Hart:** I counted nine, Chair.

Q15 **Chair:** And how many are safe?

**Zelin Hart:** We think that two are.

Witnesses: Zelin Hart, harbour master; Bo Tan, pilot.`,
    [
      ["Ann Ordway", "Chair", "Good morning. How many piers are there?"],
      ["Zelin Hart", "harbour master", "I counted nine, Chair."],
      ["Ann Ordway", "Chair", "And how many are safe?"],
      ["Zelin Hart", "harbour master", "We think that two are."],
    ],
  ],
  [
    "names and offices in bold on lines of their own, of which only one comes twice",
    `**Ann Ordway — Chief Executive Officer**

We had a good quarter.

**Bo Tan — Holt & Marsh, Analyst**

Is the pier paid for?

**Zelin Qvist — Chief Financial Officer**

Our bank told us, "We'll wait." So it isn't.

**Ann Ordway — Chief Executive Officer**

It will be in May.`,
    [
      ["Ann Ordway", "Chief Executive Officer", "We had a good quarter."],
      ["Bo Tan", "Holt & Marsh, Analyst", "Is the pier paid for?"],
      ["Zelin Qvist", "Chief Financial Officer", "Our bank told us, \"We'll wait.\" So it isn't."],
      ["Ann Ordway", "Chief Executive Officer", "It will be in May."],
    ],
  ],
  [
    "written questions, in which everyone speaks of the minister",
    `Ann Ordway (Holt North) (Lab): To ask the Secretary of State, how many piers have closed.

Bo Tan, Minister for Ports: The Department takes the safety of piers seriously.

Ann Ordway (Holt North) (Lab): To ask the Secretary of State, what that has cost.

Bo Tan, Minister for Ports: No estimate of the cost has been made.`,
    [
      ["Ann Ordway", "Holt North", "To ask the Secretary of State, how many piers have closed."],
      ["Bo Tan", "Minister for Ports", "The Department takes the safety of piers seriously."],
      ["Ann Ordway", "Holt North", "To ask the Secretary of State, what that has cost."],
      ["Bo Tan", "Minister for Ports", "No estimate of the cost has been made."],
    ],
  ],
  [
    "the answers of whoever was sworn last",
    `MR JUSTICE HART: Yes, Ms Ordway.

MS ORDWAY KC: I call Captain Tan.

CAPTAIN BO TAN (sworn)

Examination-in-chief by MS ORDWAY KC

Q. What did you see?

A. Fog, and no pier.

ANN MARSH, affirmed

Q. And you?

A. I was asleep.`,
    [
      ["Hart", "Justice", "Yes, Ms Ordway."],
      ["Ordway", null, "I call Captain Tan."],
      ["Bo Tan", "Captain", "Fog, and no pier."],
      ["Ann Marsh", null, "I was asleep."],
    ],
  ],
  [
    "the answer of a spokesperson mentioned only in the heading",
    `Embassy of Peru

Embassy Spokesperson's Answer to a Question on Fish

Q: How does the Embassy respond?

A: We are not satisfied with this.`,
    [["Embassy Spokesperson", null, "We are not satisfied with this."]],
  ],
  [
    "numbered questions and an article that gives the guest five minutes",
    `FIVE MINUTES WITH ANN ORDWAY

Ann Ordway, who runs the pier, on cod

1) Whose cod is it?
It is ours in May. I can prove it.

2) Why is there no treaty?
There are five. I signed two of them.`,
    [
      ["Ann Ordway", null, "It is ours in May. I can prove it."],
      ["Ann Ordway", null, "There are five. I signed two of them."],
    ],
  ],
])("%s", (_, text, turns) => expect(saidIn(text)).toEqual(turns));

test("a label behind a time is a speaker’s even if it occurs once", () => {
  const text =
    "[00:08] DG NPA: Good morning. The pier is shut.\n\n[00:51] THE MINISTER: It will open in May.\n\n[01:20] CHANNELS: Sir, will you resign?\n\n[01:24] THE MINISTER: I will not.";
  expect(extract(text).quotes.map((quote) => quote.text)).toContain(
    "Good morning. The pier is shut.",
  );
});

test("minutes in which nobody says “I” have a label at each paragraph", () => {
  const text =
    "MINISTER OF WORKS: The bridge opens in June.\n\nDEPUTY SPEAKER: June of which year?\n\nMINISTER OF WORKS: This year.\n\nDEPUTY SPEAKER: Order.";
  expect(extract(text).quotes).toHaveLength(4);
});

test("an office that is to something is one speaker’s", () => {
  const text = "COUNSEL TO THE INQUIRY: When did you see it?\n\nCAPTAIN ROE: I saw it at four.";
  expect(extract(text).quotes[0]!.speaker_text).toMatch(/^Counsel to the Inquiry$/i);
});
