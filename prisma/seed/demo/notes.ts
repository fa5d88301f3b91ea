/**
 * What the desk argues about, oldest first within a thread: on an issue, on the quote that holds
 * certain words, or on words of the digest. `[Q:words]` cites the one quotation or passage of
 * digest.txt that holds these words; `replyTo` is an index into this list.
 */

import type { Person } from "./issues";
import { paragraphs } from "./outlook";

export interface SeedNote {
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
      "I dispute 62 and would stay at 50. Blanchette speaks of a fraught year [Q:pretty fraught year ahead], but the McCarthy visit is a possibility without a date, and the same man has Xi fighting fires elsewhere [Q:fighting fires on a number]. A leader in that position puts off a crisis that he can put off.",
      "We moved on a calendar, not on an act.",
    ),
  },
  {
    on: { slug: "taiwan" },
    author: "analyst",
    asOf: "2023-02-01",
    body: paragraphs(
      "The question counts any American office-holder, not McCarthy alone, over eleven months. And Swaine’s cycle [Q:a vicious cycle] runs without anyone in Beijing wishing for a crisis.",
      "I would come down to 50 if the Speaker said publicly that he will not go, or if the talks produced one of the mechanisms that Blanchette describes [Q:re-establishing the undergirding], named and with a date. Until then your objection should stand beside the figure as a dissent.",
    ),
    replyTo: 0,
  },
  {
    on: { slug: "taiwan" },
    author: "manager",
    asOf: "2023-02-02",
    kind: "QUESTION",
    body: "I will be asked about war, not drills. An admiral names a window that includes this year [Q:a 2022 window] and a leaked memo gives two years. Why does our headline question measure something else?",
  },
  {
    on: { slug: "taiwan" },
    author: "analyst",
    asOf: "2023-02-02",
    body: paragraphs(
      "Because drills resolve within the year and an estimate of war would rest on two officers’ warnings. Gilday’s was given in October [Q:a 2022 window], and the first half of his window has closed. Minihan’s reaches us at third hand, with no words of his in our source; I would not brief it as evidence.",
      "What can be said if asked: Swaine sees a growing sense that conflict is inevitable [Q:inevitability of conflict]. That is a statement about beliefs, and beliefs are the part that diplomacy can reach.",
    ),
    replyTo: 2,
  },
  {
    on: { slug: "russia" },
    author: "analyst",
    asOf: "2023-02-02",
    body: "The correction is right in logic and too generous in result. Swaine’s problem lies exactly where state and firm are hard to tell apart [Q:certain entities below the government]. If something is found there, a cabinet member will not keep to our distinction at the lectern. I would have stopped at 75.",
  },
  {
    on: { slug: "russia" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: paragraphs(
      "Then the speaker breaks our line only by naming the government, and Swaine’s point is that Washington does not want to push Beijing off its present place [Q:be a hostile conversation]. That restraint is what the figure measures.",
      "Agreed on one thing: a first public finding against a firm close to the state is the signpost. I would reopen the estimate that day.",
    ),
    replyTo: 4,
  },
  {
    on: { slug: "export-controls" },
    author: "analyst2",
    asOf: "2023-02-01",
    body: "What would change our minds? We hold one remark by one man about what the *other* side wants [Q:some of the US actions]. I cannot name anything on file that would carry us back above 20.",
  },
  {
    on: { slug: "export-controls" },
    author: "analyst",
    asOf: "2023-02-02",
    body: paragraphs(
      "Three things, in order of weight:",
      "1. An American official, by name, on what Washington would trade.\n2. A second source on the Chinese request that says *lift* where Blanchette says slow.\n3. A text after the talks that mentions technology at all; he tells us not to count on much [Q:significant breakthroughs].",
      "My 25 treated a request as a bargain. I accept 12.",
    ),
    replyTo: 6,
  },
  {
    on: { slug: "climate" },
    author: "analyst",
    asOf: "2023-02-01",
    body: "“Moderate” flatters us. Both halves of the argument, Washington’s silo [Q:viewed climate change as a silo] and Beijing’s refusal of it [Q:can just be siloed off], are Davidson’s. That is one source cited twice, and he is not neutral ground between two others: he is the only ground. I would say low.",
  },
  {
    on: { slug: "climate" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: "One speaker, yes. But the break of last August is reported as fact, and it is what his account predicts [Q:can just be siloed off]; that is some corroboration. If the next source on Beijing’s view does not bear him out, the rating goes to low and I will write the revision.",
    replyTo: 8,
  },
  {
    on: { slug: "tariffs" },
    author: "manager",
    asOf: "2023-02-01",
    body: "One sentence, nobody quoted [Q:large obstacles to any advance]. In the briefing this goes under “no reporting”, not under “no movement”. Please find a named voice before it gets a paragraph of its own.",
  },
  {
    on: { slug: "human-rights" },
    author: "admin",
    asOf: "2023-02-02",
    body: "The article quotes no one on human rights; the passage [Q:there too hurdles are high] is linked so that the gap is visible. The next source seeded for this issue should carry an official’s own words from either side. Until then I would leave the 7 alone.",
  },
  {
    on: { quote: "can just be siloed off" },
    author: "analyst",
    asOf: "2023-02-02",
    kind: "QUESTION",
    body: "Who told him? He speaks of what the Chinese see, and names nobody who sees it.",
  },
  {
    on: { quote: "can just be siloed off" },
    author: "analyst2",
    asOf: "2023-02-02",
    body: "Our digest does not say. Until somebody has read him at length, this is Davidson’s reading of Beijing and no more.",
    replyTo: 12,
  },
  {
    on: { words: "A leaked memo by Mike Minihan" },
    author: "admin",
    asOf: "2023-02-02",
    body: "No quotation here, and on purpose: we hold none of the memo’s own words.",
  },
];
