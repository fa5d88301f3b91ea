// Passages set off from an article below a line that ends in a colon and names their author.
import type { ParsedText } from "../parse";
import { mentionsIn } from "./paragraph-mentions";
import type { Unlabelled } from "./statement";
import { endsTurn } from "./turn-ends";

// "> We agree", "1/ We agree", "2/5 We agree".
const MARKED = /^(?:>\s*|\d{1,2}\/(?:\d{1,2})?\s+)(?=\S)/u;
// Where the layout is lost, only the words show it: "Speaking in Oslo, she said: | We asked for rail."
const SAYS =
  /\b(?:said|says|wrote|writes|added|adds|posted|tweeted|continued|explained|replied|responded|commented|stated|told\s[^.:!?]{2,40})(?:\s[^.:!?]{1,40})?:$/u;
const FROM = /^(?:(?:and\s)?(?:this|here)(?:['’]s|\sis)\s)?from\s[^.!?]{3,120}:$/iu;
const SENTENCES = /^[^"“‘«>•*–—-].*[.!?…]$/su;
const OWN = /\b(?:I|I['’]\p{L}+|we|We|my|My|our|Our|us|me)\b/u;
const QUOTED = /["“][^"”]*["”]/gu;

/** "Lee wrote on X:", "From our correspondent, Ann Lee:", and what follows. */
export function setOff(parsed: ParsedText, lines: string[]): Unlabelled[] {
  const found: Unlabelled[] = [];
  lines.forEach((line, k) => {
    const last = line.endsWith(":") ? lastOf(parsed, lines, k) : k;
    const mention = last > k ? namedIn(parsed, k) : -1;
    if (mention < 0) return;
    for (let paragraph = k + 1; paragraph <= last; paragraph++)
      found.push({ paragraph, mention, because: "introduced in the previous line" });
  });
  return found;
}

/** The last paragraph of what a line introduces, or the line itself. */
function lastOf(parsed: ParsedText, lines: string[], k: number): number {
  let last = k;
  while (MARKED.test(lines[last + 1] ?? "")) last++;
  if (last > k) return last;
  const isOwn = (at: number) =>
    SENTENCES.test(lines[at] ?? "") &&
    OWN.test(lines[at]!.replace(QUOTED, "")) &&
    !endsTurn(parsed, at);
  if (FROM.test(lines[k]!)) return SENTENCES.test(lines[k + 1] ?? "") ? k + 1 : k;
  if (SAYS.test(lines[k]!)) while (isOwn(last + 1)) last++;
  return last;
}

/** The only person named in a paragraph, or else the first body. Returns -1 if there is none. */
function namedIn(parsed: ParsedText, paragraph: number): number {
  const { mentions, entities } = parsed;
  const here = mentionsIn(parsed, paragraph).filter(
    (k) => mentions[k]!.entity >= 0 && !mentions[k]!.inRole,
  );
  const people = here.filter((k) => entities[mentions[k]!.entity]!.kind === "person");
  if (new Set(people.map((k) => mentions[k]!.entity)).size > 1) return -1;
  return people[0] ?? here.find((k) => entities[mentions[k]!.entity]!.kind === "org") ?? -1;
}
