import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  ["Anna Lee said afterwards she was pleased.", "she was pleased", "asserted"],
  ["Officials said Tuesday the port would reopen.", "the port would reopen", "asserted"],
  ["Anna Lee vowed in a radio message to fight on.", "to fight on", "asserted"],
  ["The minister did not rule out further talks.", "further talks", "withheld"],
  ["The port declined to confirm reports of a spill.", "reports of a spill", "withheld"],
  ["The port declined to disclose the price.", "the price", "withheld"],
  [
    "The port disputes the finding that nobody was in charge.",
    "the finding that nobody was in charge",
    "denied",
  ],
  ["Anna Lee is expected to table a fresh offer.", "a fresh offer", "hypothetical"],
  ["Anna Lee allowed that she had been warned.", "she had been warned", "asserted"],
  ["A deal is close, reckons Anna Lee; the rest is theatre.", "A deal is close", "asserted"],
  ["Not war, argues Anna Lee; it wants a harbour.", "Not war", "asserted"],
])("%s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});

test.each([
  [
    "a pronoun and its verb, whatever follows",
    "Nordlink said it welcomed any rule that shortened the wait.",
    "it welcomed any rule that shortened the wait",
  ],
  [
    "a pronoun with its verb in one word",
    "Marsh, who runs the yard, reckons they'll be done by May.",
    "they'll be done by May",
  ],
  [
    "a clause behind a time",
    "The Harbour Post reported earlier in the week that two cranes had failed.",
    "two cranes had failed",
  ],
  [
    "a clause behind a time, without a conjunction",
    "Marsh insists to this day he never signed the lease.",
    "he never signed the lease",
  ],
  [
    "what is demanded now",
    "Members of the council are demanding to see the ledgers.",
    "to see the ledgers",
  ],
  [
    "a clause behind the occasion that follows its particle",
    "As the pilot Ann Lee pointed out in a recent book, the bay is shallow.",
    "the bay is shallow",
  ],
  ["what is offered", "Norway offered to host the talks.", "to host the talks"],
])("a verb reports %s", (_, text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual([words]);
});
