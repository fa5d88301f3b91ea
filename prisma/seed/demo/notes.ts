/**
 * The demo's notes, oldest first within a thread: on an issue, on the quotation that contains certain words,
 * or on words of the digest. `[Q:words]` cites the one quotation or passage in digest.txt that contains
 * these words. `replyTo` is an index into this list.
 */

import type { Person } from "../people";
import { paragraphs } from "./outlook";

interface SeedNote {
  on: { slug: string } | { quote: string } | { words: string };
  kind?: "QUESTION";
  author: Person;
  /** The day it was written, YYYY-MM-DD. */
  asOf: string;
  body: string;
  replyTo?: number;
}

export const NOTES: SeedNote[] = [
  {
    on: { slug: "taiwan" },
    author: "analyst2",
    asOf: "2023-02-01",
    body: paragraphs(
      "I disagree with 62 and would stay at 50. Blanchette expects a fraught year [Q:pretty fraught year ahead], but McCarthy’s visit is only a possibility, without a date, and Blanchette himself says Xi has his hands full elsewhere [Q:fighting fires on a number]. A leader in that position avoids any crisis he can.",
      "We moved because of a calendar, not because of anything China did.",
    ),
  },
  {
    on: { slug: "taiwan" },
    author: "analyst",
    asOf: "2023-02-01",
    body: paragraphs(
      "The forecast counts any American office-holder, not just McCarthy, over eleven months. And Swaine’s cycle [Q:a vicious cycle] continues even if nobody in Beijing wants a crisis.",
      "I would come down to 50 if the Speaker said publicly that he won’t go, or if the talks produced one of the mechanisms Blanchette describes [Q:re-establishing the undergirding], by name and with a date. Until then, your objection should be recorded as a dissent.",
    ),
    replyTo: 0,
  },
  {
    on: { slug: "taiwan" },
    author: "manager",
    asOf: "2023-02-02",
    kind: "QUESTION",
    body: "People will ask me about war, not drills. An admiral names a window that includes this year [Q:a 2022 window], and a leaked memo gives two years. Why does our lead forecast measure something else?",
  },
  {
    on: { slug: "taiwan" },
    author: "analyst",
    asOf: "2023-02-02",
    body: paragraphs(
      "Because drills can be resolved within the year, while an estimate of war would rely on two officers’ warnings. Gilday’s dates from October [Q:a 2022 window], and the first half of his window has closed. Minihan’s reaches us third-hand, and our source has none of his own words; I wouldn’t brief it as evidence.",
      "If you are asked, you can say this: Swaine sees a growing sense that conflict is inevitable [Q:inevitability of conflict]. That is about beliefs, and beliefs are what diplomacy can change.",
    ),
    replyTo: 2,
  },
  {
    on: { slug: "russia" },
    author: "analyst",
    asOf: "2023-02-02",
    body: "The correction is right in principle but goes too far. Swaine’s problem arises exactly where state and firm are hard to tell apart [Q:certain entities below the government]. If something is found there, a cabinet member at a podium won’t keep to our distinction. I would have stopped at 75.",
  },
  {
    on: { slug: "russia" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: paragraphs(
      "But it only counts if they name the government, and Swaine’s point is that Washington wants Beijing to stay where it is [Q:be a hostile conversation]. That restraint is what the estimate measures.",
      "We agree on one thing: the first public finding against a firm close to the state is the sign to watch for. I would revise the estimate that day.",
    ),
    replyTo: 4,
  },
  {
    on: { slug: "export-controls" },
    author: "analyst2",
    asOf: "2023-02-01",
    body: "What would change our minds? We have one remark by one man about what the *other* side wants [Q:some of the US actions]. I can’t think of anything we have that would take us back above 20.",
  },
  {
    on: { slug: "export-controls" },
    author: "analyst",
    asOf: "2023-02-02",
    body: paragraphs(
      "Three things, in order of weight:",
      "1. A named American official on what Washington would trade.\n2. A second source on the Chinese request that says “lift” where Blanchette says “slow”.\n3. Any statement after the talks that mentions technology; he warns us not to expect much [Q:significant breakthroughs].",
      "My 25 took a request for a bargain. I accept 12.",
    ),
    replyTo: 6,
  },
  {
    on: { slug: "climate" },
    author: "analyst",
    asOf: "2023-02-01",
    body: "“Moderate” flatters us. Both halves of the argument, Washington’s silo [Q:viewed climate change as a silo] and Beijing’s rejection of it [Q:can just be siloed off], come from Davidson. That is one source cited twice, and nobody else supports either half. I would say low.",
  },
  {
    on: { slug: "climate" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: "One speaker, yes. But last August’s break is reported as fact, and it is what his account predicts [Q:can just be siloed off]. That is some corroboration. If the next source on Beijing’s view doesn’t support him, I will revise confidence to low.",
    replyTo: 8,
  },
  {
    on: { slug: "tariffs" },
    author: "manager",
    asOf: "2023-02-01",
    body: "One sentence, nobody quoted [Q:large obstacles to any progress]. In the briefing this goes under “no reporting”, not “no movement”. Please find a named source before it gets its own paragraph.",
  },
  {
    on: { slug: "human-rights" },
    author: "admin",
    asOf: "2023-02-02",
    body: "The article quotes nobody on human rights; the passage [Q:there too the hurdles are high] is linked so that the gap is visible. The next source we ingest for this issue should quote an official from either side. Until then I would leave the 7 alone.",
  },
  {
    on: { quote: "can just be siloed off" },
    author: "analyst",
    asOf: "2023-02-02",
    kind: "QUESTION",
    body: "Who told him? He says how the Chinese see it, but names nobody who told him so.",
  },
  {
    on: { quote: "can just be siloed off" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: "The digest doesn’t say. Until someone has read more by him, this is just Davidson’s reading of Beijing.",
    replyTo: 12,
  },
  {
    on: { words: "A leaked memo by Mike Minihan" },
    author: "admin",
    asOf: "2023-02-02",
    body: "No quotation here, deliberately: we have none of the memo’s own words.",
  },
];
