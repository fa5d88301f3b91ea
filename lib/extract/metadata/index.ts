// What the head and the last lines of an article say about it: headline, byline, date, publisher, address.

export { authorLines } from "./author-lines";
export { type Metadata, readMetadata } from "./metadata";
export { isPublication } from "./publications";
export { senderFacts } from "./sender";
