import { cueOf, type Sentence, type Token } from "../tokens";

/** Words that can begin the content of indirect speech. */
export const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "about"]);

// No content ends in one of these.
const DANGLING = new Set("and or but nor a an the as than".split(" "));
// No content ends in one of these before quoted words, which belong to the same phrase.
const BEFORE_PHRASE = new Set(
  `a an the and or but as of to in on for with by from at that which who is are was were be been his
  her its their our my your than so very too not no into about like called`.split(/\s+/),
);

/** Includes the closing mark if the content ends in quoted words. */
function throughMark(tokens: Token[], last: number): number {
  const { span } = tokens[last - 1]!;
  if (span < 0) return last;
  let end = last;
  while (tokens[end]?.span === span) end++;
  return tokens[end]?.kind === "mark" ? end + 1 : end;
}

const hasContent = ({ kind, lower }: Token): boolean =>
  kind === "number" || (kind === "word" && !BEFORE_PHRASE.has(lower) && !OPENERS.has(lower));

const opensQuotation = (tokens: Token[], i: number): boolean =>
  tokens[i]!.kind === "mark" && (tokens[i + 1]?.span ?? -1) >= 0;

const JUDGES =
  /^(?:dismiss|reject|denounce|condemn|describe|brand|label|criticise|criticize|praise|hail)$/;
const PERSONAL = /^(?:he|she|it|they|we|i|you|that|this|there|not|also|only)$/;

/** Whether a comma leaves what is reported: ", but the boats stayed", ", citing costs", ", according to". */
function leaves(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.lower ?? "";
  if (
    /^(?:citing|adding|among|according|calling|noting|saying|telling|referring|a|prompting)$/.test(
      next,
    )
  )
    return (
      next !== "a" ||
      /^(?:finding|claim|view|statement|charge|remark|figure|position)$/.test(
        tokens[comma + 2]?.lower ?? "",
      )
    );
  if (/^(?:though|although|whereas)$/.test(next)) return true;
  if (isElliptic(tokens, comma)) return true;
  if (next === "while" && othersInsist(tokens, comma)) return true;
  return next === "but" && !PERSONAL.test(tokens[comma + 2]?.lower ?? "");
}

/** ", while her colleague, Ann Lee, | insisted that": somebody else says something different. */
function othersInsist(tokens: Token[], comma: number): boolean {
  for (
    let i = comma + 2;
    i < comma + MAX_OTHERS && tokens[i]?.sentence === tokens[comma]!.sentence;
    i++
  )
    if (cueOf(tokens[i])?.class === "say" && cueOf(tokens[i])!.finite && !tokens[i]!.cap)
      return true;
  return false;
}

const MAX_OTHERS = 14;
const MAX_SOURCE = 11;

/** ", an inspector, Ann Lee, | testified.", ", | said Ann Lee.": who reports the whole sentence, at its end. */
function isReportedAgain(tokens: Token[], { last }: Sentence, comma: number): boolean {
  let end = last;
  while (end > comma && tokens[end - 1]!.kind !== "word") end--;
  if (end - comma > MAX_SOURCE || tokens.slice(comma, end).some(({ span }) => span >= 0))
    return false;
  const says = (i: number) => {
    const cue = cueOf(tokens[i]);
    return cue?.class === "say" && cue.finite && !tokens[i]!.cap;
  };
  const subject = tokens[comma + 1]!;
  const opens =
    subject.cap || /^(?:an?|the|its|his|her|their|one|two|he|she|they|it)$/.test(subject.lower);
  if (opens && end - comma > 2) return says(end - 1);
  return (
    says(comma + 1) &&
    end - comma > 2 &&
    (tokens[comma + 2]!.cap ||
      /^(?:an?|the|its|his|her|their|one|two)$/.test(tokens[comma + 2]!.lower))
  );
}

/** ", and it hasn't", ", but she did": the reporter's own words, with nothing but an auxiliary. */
function isElliptic(tokens: Token[], comma: number): boolean {
  const [link, subject, verb] = [1, 2, 3].map((k) => tokens[comma + k]?.lower ?? "");
  const end = /^not$/.test(tokens[comma + 4]?.lower ?? "") ? comma + 5 : comma + 4;
  return (
    /^(?:and|but)$/.test(link!) &&
    /^(?:he|she|it|they)$/.test(subject!) &&
    /^(?:has|have|had|is|are|was|were|did|does|do|will|would|can|could)(?:n['’]t)?$/.test(verb!) &&
    /^[.;!?]$/.test(tokens[end]?.text ?? ".")
  );
}

/** Whether what follows a comma corrects what is before it: "had not been refused, | only delayed". */
const corrects = (tokens: Token[], comma: number): boolean =>
  /^(?:only|not|nor|merely|rather)$/.test(tokens[comma + 1]?.lower ?? "");

/** Whether a further verb of saying follows with the same subject: "denied X | and said Y". */
function saysMore(tokens: Token[], i: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[i]!.lower)) return false;
  const next = tokens[i + 1];
  const adverb =
    next?.lower.endsWith("ly") || /^(?:also|then|later)$/.test(next?.lower ?? "") ? 2 : 1;
  const verb = tokens[i + adverb];
  const cue = cueOf(verb);
  const clause =
    cue?.class === "say" && /^(?:that|whether)$/.test(tokens[i + adverb + 1]?.lower ?? "");
  return cue?.finite === true && !verb!.cap && (clause || SAYS_MORE.test(verb!.lower));
}

const SAYS_MORE =
  /^(?:said|says|told|added|expressed|called|denied|urged|warned|asked|noted|accused|announced|stressed|insisted|argued)$/;

const MAX_SUBJECT = 5;
const SAID = /^(?:said|says|told|tells|warned|denied|argued|insisted|replied)$/;

/** Whether somebody else is reported after a conjunction: "and | Ann Lee | said". */
function othersSay(tokens: Token[], i: number): boolean {
  if (!/^(?:and|but|while)$/.test(tokens[i]!.lower)) return false;
  for (let k = i + 1; k <= i + 1 + MAX_SUBJECT; k++) {
    const t = tokens[k];
    if (t?.kind !== "word" || t.sentence !== tokens[i]!.sentence || t.span >= 0) return false;
    if (k > i + 1 && SAID.test(t.lower)) return true;
    if (!t.cap && !/^(?:the|of|a|an|he|she|they)$/.test(t.lower)) return false;
  }
  return false;
}

const SUBORDINATORS =
  /^(?:should|were|while|if|unless|although|though|whereas|because|since|when|after|even)$/;

/** Whether the verb that reports is in a subordinate clause, which a comma ends: "While Roe said X, | ...". */
function isSubordinate(tokens: Token[], sentence: Sentence, first: number): boolean {
  const opener = tokens[sentence.first]!;
  if (!SUBORDINATORS.test(opener.lower)) return false;
  // A comma before the verb has ended the clause already, unless it sets off an apposition.
  let commas = 0;
  for (let i = sentence.first; i < first; i++) if (tokens[i]!.text === ",") commas++;
  return commas === 0 || commas === 2;
}

/** Where content that begins at `first` may end: the end of the sentence, and the breaks before it. */
export function contentEnds(
  tokens: Token[],
  sentence: Sentence,
  first: number,
  verb = "",
): Map<number, string> {
  const ends = new Map<number, string>();
  const put = (at: number, to: string) => {
    if (at > first && !ends.has(at) && !DANGLING.has(tokens[at - 1]!.lower)) ends.set(at, to);
  };
  let commas = 0;
  const subordinate = isSubordinate(tokens, sentence, first);
  for (let i = first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (opensQuotation(tokens, i)) {
      // "said that | “...”": the content is the quotation alone.
      if (!tokens.slice(first, i).some(hasContent)) return ends;
      const before = tokens[i - 1]!;
      const at = before.text === "," ? i - 1 : i;
      // "It was a | “disgrace”": the content includes the quoted words.
      if (!BEFORE_PHRASE.has(tokens[at - 1]!.lower)) put(at, "mark");
      while (i + 1 < sentence.last && tokens[i + 1]!.span >= 0) i++;
      continue;
    }
    // What follows a colon is a quotation of its own: "told the BBC: “...”".
    if (t.text === ":" && tokens[i + 1]?.kind === "mark") return ends;
    if (t.text === ";" && i > first) {
      put(i, "dash");
      return ends;
    }
    if (
      t.text === "," &&
      i > first &&
      (leaves(tokens, i) || isReportedAgain(tokens, sentence, i))
    ) {
      put(i, "comma");
      return ends;
    }
    // "Dismissed the report | as nonsense": what follows is the speaker's own judgement.
    if (t.lower === "as" && i > first && JUDGES.test(verb)) {
      put(i, "and");
      return ends;
    }
    if (i > first && saysMore(tokens, i)) {
      put(tokens[i - 1]!.text === "," ? i - 1 : i, "and");
      return ends;
    }
    // "Lee said X | and Roe said Y".
    if (i > first && othersSay(tokens, i)) {
      put(tokens[i - 1]!.text === "," ? i - 1 : i, "and");
      return ends;
    }
    if (t.text === "," && i > first && subordinate) {
      put(i, "comma");
      return ends;
    }
    if (t.text === "," && i > first && ++commas <= 3 && !corrects(tokens, i)) put(i, "comma");
    if (i > first && (t.lower === "and" || t.lower === "but") && cueOf(tokens[i + 1]))
      put(i, "and");
    if (/^(?:[—–;-]|--)$/.test(t.text)) put(i, "dash");
  }
  let last = sentence.last;
  while (last > first && tokens[last - 1]!.kind !== "word" && tokens[last - 1]!.kind !== "number")
    last--;
  put(throughMark(tokens, last), "stop");
  return ends;
}
