import { speakerClassOf, wordSet } from "../../lexicon";
import { mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { cueOf, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";

const PAPER = wordSet(
  `readout readouts excerpt excerpts transcript transcripts text texts statement statements copy copies draft drafts
  remarks recording recordings minutes version account translation`,
);

const MAX_ASIDE = 16;
// "Lee, his lawyer says, | thought | he was helping": only the lawyer speaks.
const STANCE =
  /^(?:think|believe|know|want|hope|fear|feel|expect|suspect|doubt|learn|hear|realise|realize)$/;

/**
 * Whether a verb or "according to" only says, between commas, who passes on what someone else said: "Lee told the
 * board, | two people said |, that X", "Lee, | according to aides |, called it X".
 */
export function isAside({ parsed }: Syntax, { cue, shape }: ContentSpan): boolean {
  const { tokens } = parsed;
  if (shape === "colon") return false;
  const { sentence } = tokens[cue]!;
  let open = cue;
  while (
    open > cue - MAX_ASIDE &&
    tokens[open]?.sentence === sentence &&
    tokens[open]!.text !== ","
  )
    open--;
  let close = cue;
  while (
    close < cue + MAX_ASIDE &&
    tokens[close]?.sentence === sentence &&
    tokens[close]!.text !== ","
  )
    close++;
  if (wordAt(tokens, open) !== "," || wordAt(tokens, close) !== ",") return false;
  // "Welcomed the envoys, | underlined | the value of trade, noted progress": one verb after another.
  if (cue === open + 1 && cueOf(tokens[cue])?.finite && !speaksFrom(parsed, cue + 1)) return false;
  // "The envoy, | two colleagues say |, promised to stay".
  const verb = cueOf(tokens[close + 1]);
  const says = verb?.class === "say" || verb?.class === "speak";
  const own = verb?.finite && says && !STANCE.test(verb.base);
  if (own && !tokens[close + 1]!.cap && speaksUpTo(parsed, open)) return true;
  if (!/^(?:that|whether|how|why)$/.test(wordAt(tokens, close + 1))) return false;
  for (let i = open - 1; i > open - MAX_ASIDE && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.text === ",") return false;
    const said = cueOf(tokens[i]);
    if (said?.class === "say" && said.finite && !tokens[i]!.cap) return true;
  }
  return false;
}

/** Whether someone who can speak is named or described from a token on. */
function speaksFrom({ tokens, mentions }: ParsedText, first: number): boolean {
  const mention = mentions[mentionsBefore(mentions, first)];
  if (!mention || Math.min(mention.outerFirst, mention.roleFirst) > first) return false;
  const kind = speakerClassOf(tokens[mention.head]!.lower);
  return mention.entity >= 0 || mention.kind === "pronoun" || kind === "person" || kind === "group";
}

/** Whether someone who can speak is named or described directly before a comma. */
export function speaksUpTo({ tokens, mentions }: ParsedText, comma: number): boolean {
  if (wordAt(tokens, comma) !== ",") return false;
  const mention = mentions[mentionsBefore(mentions, comma) - 1];
  if (!mention || phraseEnd(tokens, mention) !== comma) return false;
  const kind = speakerClassOf(tokens[mention.head]!.lower);
  return mention.entity >= 0 || kind === "person" || kind === "group";
}

/** Whether a document merely passes on what someone said: "Lee told the envoy that X, | according to a readout". */
export function isPassedOn(
  { parsed: { tokens } }: Syntax,
  { cue, shape, first, last }: ContentSpan,
): boolean {
  if (!shape.startsWith("according")) return false;
  if (!tokens.slice(cue + 2, cue + 6).some(({ lower }) => PAPER.has(lower))) return false;
  for (let i = first; i < last; i++) {
    const said = cueOf(tokens[i]);
    const modal = /^(?:will|would|to)$/.test(wordAt(tokens, i - 1));
    if (said?.class === "say" && (said.finite || modal) && !tokens[i]!.cap) return true;
  }
  return false;
}
