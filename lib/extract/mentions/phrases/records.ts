import { wordSet } from "../../lexicon";
import type { Token } from "../../tokens";
import type { Mention } from "../mention";

const RECORDS = wordSet(
  `readout readouts transcript transcripts minutes communique communiqué statement summary recording`,
);

/** Whether a mention is a record of what people said, which speaks only for them: "the White House | readout |". */
export const isRecord = (tokens: Token[], { kind, head }: Mention): boolean =>
  kind === "nominal" && RECORDS.has(tokens[head]!.lower);
