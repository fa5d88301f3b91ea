import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";
import { extract } from "..";

const how = (text: string) => new Set(reported(text).map(([, , assertion]) => assertion));

test.each([
  "The Pentagon declined on Monday to say whether the ship would pass the strait.",
  "The White House declined Monday to say whether a call had taken place.",
  "Anna Holt refused in an interview to say if Oslo had been told.",
  "Anna Holt declined again on Friday to say who had approved the licence.",
  "The ministry declined through a spokesman to confirm that the ship had left.",
  "She refused each time to say that the truce was dead.",
])("a refusal withholds the words, whatever comes between: %s", (text) => {
  expect(how(text)).toEqual(new Set(["withheld"]));
});

test.each([
  "At no point did Spokesman Peter Marsh say that the truce was dead.",
  "Nor did Minister Anna Holt say that the port would close.",
  "Under no circumstances would Anna Holt say that the port had closed.",
  "It would be wrong to say that Oslo has won.",
])("so does a negation in front, and what nobody should say: %s", (text) => {
  expect(how(text)).toEqual(new Set(["withheld"]));
});

test.each([
  "Anna Holt was wrong to say that Oslo has won.",
  "Not only did Anna Holt say that the port was closed, she smiled.",
])("but not what was said all the same: %s", (text) => {
  expect(how(text)).toEqual(new Set(["asserted"]));
});

test.each([
  "One can imagine a Norwegian admiral saying, “We never got the call.”",
  "Imagine President Holt telling voters, “We lost.”",
  "Suppose Minister Holt says, “The truce is over.”",
  "You can almost hear the envoy saying, “We lost.”",
])("what someone imagines has not been said: %s", (text) => {
  const [quote] = extract(text).quotes;
  expect(quote).toMatchObject({ assertion: "hypothetical" });
  expect(quote!.speaker_role ?? "").not.toMatch(/Imagine|Suppose/);
});

test("what someone says that they imagine has been said", () => {
  const text = "Anna Holt said that she could imagine that the port would close.";
  expect(how(text)).toEqual(new Set(["asserted"]));
});
