import { expect, test } from "vitest";
import { isNote } from "./notes";

test.each([
  "This interview has been edited for length and clarity.",
  "*The conversation took place in Oslo and was translated.*",
  "Edited and condensed for clarity",
  "Translated from the Norwegian by Lena Farrow.",
  "Photographs by Kofi Mensah",
  "Interview: Anke Moll",
  "Subscribe to our newsletter.",
  "Got a question? Tell us what you think.",
  "Read more: five charts on the price of cod",
  "For more on the reefs, see our page.",
  "Notes to editors: the harbour was dug in 1901.",
])("%j is a note", (line) => expect(isNote(line)).toBe(true));

test.each([
  "The statement was published without our consent.",
  "This conversation has to go on.",
  "Written by hand, and badly.",
  "Follow the money.",
  "Support our fishermen.",
  "We will translate it into Norwegian.",
  "Related to that, I would sign tomorrow.",
])("%j is what someone says", (line) => expect(isNote(line)).toBe(false));
