import { random } from "../../random";
import { approvedAt, openIssues, type Shape } from "./shape";

/** Which quotation is evidence on which issue; quotations by their place in the data set. */
export interface Links {
  /** By quotation: its issue, or -1. */
  issueOf: Int32Array;
  /** By issue: its quotations, oldest first. */
  quotesOf: number[][];
}

/**
 * Links quotations to issues that are open when their source is approved: evenly over the quotations, and to any
 * open issue, so that older ones have more. Issue 0 is the large one.
 */
export function makeLinks(shape: Shape): Links {
  const next = random(1815);
  const quotes = shape.sources * shape.quotesPerSource;
  const issueOf = new Int32Array(quotes).fill(-1);
  const quotesOf: number[][] = Array.from({ length: shape.issues }, () => []);
  const share = Math.min(1, shape.links / quotes);
  const large = shape.large / shape.links;
  for (let quote = 0; quote < quotes; quote++) {
    if (Math.floor((quote + 1) * share) === Math.floor(quote * share)) continue;
    const open = openIssues(shape, approvedAt(shape, Math.floor(quote / shape.quotesPerSource)));
    const issue = next() < large ? 0 : Math.floor(next() * open);
    issueOf[quote] = issue;
    quotesOf[issue]!.push(quote);
  }
  return { issueOf, quotesOf };
}
