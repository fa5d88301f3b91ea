import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  "The navy did not reply to a list of questions.",
  "Arvo Shipping’s lawyer did not respond to a request for comment on Friday.",
  "Foreign Minister Ann Lee spoke on Tuesday with her Dutch colleague about the bridge.",
  "Ann Lee said in an interview with a local radio station on Monday.",
  "The prefect faced questions about the missing grain.",
  "Container rates out of Oslo fell by a fifth.",
  "A press conference by the prefect was moved to Friday.",
  "She is said to have left for Oslo.",
  "I say that it is late, and that somebody should go home.",
])("nothing is reported where someone only spoke: %s", (text) => {
  expect(reported(text)).toEqual([]);
});
