import { isPressName, wordSet } from "../../lexicon";
import type { Token } from "../../tokens";
import type { Mention } from "../mention";

const RECORDS = wordSet(
  `readout readouts transcript transcripts minutes communique communiqué statement summary recording`,
);

const PRESS = wordSet(
  "media newspaper newspapers paper papers broadcaster broadcasters daily tabloid newswire outlet outlets reports",
);

/** Whether a mention is of the press, which passes on what others say: "state media", "Xinhua". */
function isPress(tokens: Token[], { kind, head, first, last }: Mention): boolean {
  if (kind === "nominal") return PRESS.has(tokens[head]!.lower);
  const name = tokens.slice(first, last).map(({ text }) => text);
  return isPressName(name.join(" ").replace(/ (?=['’]s )/u, ""));
}

/** Whether a mention is a record of what people said, which speaks only for them: "the White House | readout |". */
const isRecord = (tokens: Token[], { kind, head }: Mention): boolean =>
  kind === "nominal" && RECORDS.has(tokens[head]!.lower);

/** Whether a source passes on what others say, so that whoever it names as saying something is the speaker. */
export const passesOn = (tokens: Token[], mention: Mention): boolean =>
  isRecord(tokens, mention) || isPress(tokens, mention);
