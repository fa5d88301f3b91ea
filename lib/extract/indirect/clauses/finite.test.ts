import { expect, test } from "vitest";
import { extract } from "../..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((q) => [q.speaker_text, q.text.replace(/^that /, ""), q.assertion]);

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
  ["what is offered", "Norway offered to host the talks.", "to host the talks"],
])("a verb reports %s", (_, text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual([words]);
});

test.each([
  ["The customs office would not say to whom.", "to whom", "withheld"],
  ["Marsh refused to be drawn on what the navy had found.", "what the navy had found", "withheld"],
  [
    "If Marsh were to announce that the yard will close, the town would strike.",
    "the yard will close",
    "hypothetical",
  ],
])("what nobody said is found as such: %s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});
