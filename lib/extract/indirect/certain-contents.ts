import { DENIALS } from "../assertion";
import { CALENDAR, SAYING_NOUNS } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";
import { tells } from "./clause-starts";
import { describedBefore } from "./colon-speakers";
import type { ContentSpan } from "./content-span";
import { isFronted } from "./contents-before";
import { isDependent, isPresent, isPronounClause } from "./finite";
import { saysNounClause, thinksClause } from "./noun-clauses";
import { isSilentOn } from "./silent-on";
import { endsWithName } from "./subject-behind";

// Verbs whose bare form has a question as its object: "would not say | who paid".
const TELLS = /^(?:say|tell|confirm|explain|reveal|specify|disclose|clarify)$/;
const COMMITS = /^(?:pledge|vow|promise|swear|threaten|undertake|offer|demand)$/;
const REPORTS_THING =
  /^(?:confirm|deny|acknowledge|claim|announce|reject|condemn|welcome|reaffirm|reiterate|admit|dismiss|denounce)$/;
const VOICES =
  /^(?:commend|laud|applaud|affirm|decry|deplore|denounce|condemn|reaffirm|reiterate|lament|demand|bemoan|extol)$/;
/** Verbs whose object follows a preposition. */
export const GOVERNS = new Map([
  ["for", /^(?:call|appeal|plead|push|press|lobby|argue)$/],
  ["of", /^(?:complain|warn|boast|despair)$/],
  ["against", /^(?:warn|advise|caution|counsel|argue|protest)$/],
  ["about", /^(?:complain|warn|boast)$/],
  ["on", /^call$/],
  ["upon", /^call$/],
]);
const QUESTION_WORD = /^(?:who|whom|whose|what|which|how|why|when|where|whether|if)$/;

/** Whether grammar alone shows that a candidate is what its verb reports, so that only its end is in doubt. */
export function isCertain(syntax: Syntax, content: ContentSpan): boolean {
  const { tokens } = syntax.parsed;
  const { cue, shape, first } = content;
  const cueWord = cueOf(tokens[cue]);
  // "According to Lee, head of research at the bank, | rates will rise".
  if (shape === "according after") return true;
  if (shape === "colon") return describedBefore(syntax, cue) !== null;
  if (shape === "according before" && tokens[cue]!.lower !== "according")
    return tokens.slice(first, content.last).some((t) => isAuxiliary(t) || isInflected(t));
  if (!cueWord) return false;
  if (shape === "before")
    return (
      content.to === "interrupted" ||
      isOpenQuestion(tokens, content) ||
      isSentenceBefore(tokens, content)
    );
  if (shape !== "after") return false;
  const { base, class: kind } = cueWord;
  // "..., | demanding | an inquiry": a participle behind a comma says more.
  const joins = tokens[cue]!.lower.endsWith("ing") && tokens[cue - 1]?.text === ",";
  const finite = cueWord.finite || (joins && kind !== "show") || isPresent(tokens, cue);
  const opener = tokens[first]!.lower;
  const told = /^(?:me|us|him|her|them|you)$/.test(tokens[cue + 1]?.lower ?? "") ? 2 : 1;
  const before = tokens[first - 1]!.lower;
  // "X, she said, and | Y": what goes on after the verb.
  if (content.from === "clause" || content.from === "second") return true;
  // "Said that", "told the council that".
  const that = opener === "that" ? first : before === "that" ? first - 1 : -1;
  // "Believes | the glut will last": what somebody thinks now, as a clause.
  if (first === cue + 1 && thinksClause(tokens, cue)) return true;
  if (kind === "say" && that >= 0) {
    if ((cueWord.finite || joins) && !isOfNoun(tokens, cue, that)) return true;
    // "Is expected to say | that", "the bishops warn | that", but not "will mention the man | that".
    if (that === cue + 1 && (finite || isDependent(tokens, cue))) return true;
    // "Will tell you, if you ask, | that".
    if (told === 2 && base === "tell" && isDependent(tokens, cue)) return true;
  }
  // "Said | it welcomed the offer".
  if (first === cue + 1 && (saysClause(tokens, cue) || saysNounClause(tokens, cue))) return true;
  // "Would not tell me | how".
  if (TELLS.test(tokens[cue]!.lower) && first === cue + told && asks(tokens, first)) return true;
  // "Declined to elaborate on | what was promised", "wouldn't comment on | the timing".
  const on = before === "on" && first === cue + 2 && /^(?:elaborate|comment|speculate)$/.test(base);
  if ((on && asks(tokens, first)) || isSilentOn(tokens, cue, first)) return true;
  // "Would not be drawn on | its length".
  if (tokens[cue]!.lower === "drawn" && tokens[cue - 1]?.lower === "be")
    return first === cue + 2 && before === "on";
  // "Pledged | to buy no more", "vowed on Monday | to return".
  if (
    finite &&
    COMMITS.test(base) &&
    opener === "to" &&
    (first === cue + 1 || /^(?:time|that)$/.test(content.from))
  )
    return true;
  // "Brushed aside | suggestions that".
  if (finite && base === "dismiss" && /^(?:aside|away|off)$/.test(before)) return true;
  // "Put the toll at | nine".
  if (finite && before === "at" && /^(?:put|estimate)$/.test(base) && first > cue + 2)
    return content.from === "that";
  // "Argued in an interview for | a pause".
  if (finite && before === "for" && base === "argue" && content.from === "that") return true;
  // "Likened the talks to | a marathon", "informed the panel of | the delay".
  if (finite && /^(?:liken|compare)$/.test(base) && before === "to") return true;
  if (finite && /^(?:inform|notify|apprise)$/.test(base) && before === "of") return true;
  // "Put forward | a proposal", "noted with regret | the decision", "described to the paper | how".
  if (finite && base === "propose" && /^(?:forward|out|forth)$/.test(before)) return true;
  if (
    finite &&
    kind !== "think" &&
    tokens[cue + 1]?.lower === "with" &&
    first > cue + 2 &&
    content.from === "that"
  )
    return true;
  if (finite && kind === "say" && tokens[cue + 1]?.lower === "to" && content.from === "that")
    return true;
  // "Confirmed | the deal | in a statement".
  if (finite && REPORTS_THING.test(base) && first === cue + 1 && content.to === "occasion")
    return true;
  // "Commended | the harbour", "demanding | an explanation": verbs whose object is always what somebody says.
  if (
    finite &&
    first === cue + 1 &&
    VOICES.test(base) &&
    !SUBORDINATE.test(opener) &&
    !QUESTION_WORD.test(opener)
  )
    return true;
  // "Called for | calm", "complained of | noise", "advised against | travel".
  // "Is expected to appeal for | calm".
  if ((finite || isDependent(tokens, cue)) && first === cue + 2 && GOVERNS.get(before)?.test(base))
    return true;
  // "Accused the other side of | hiding artillery".
  if (finite && base === "accuse" && before === "of") return true;
  // "Is expected to table | an offer".
  if (base === "table") return first === cue + 1;
  // "Did not rule out | sabotage".
  if (base === "rule" && before === "out" && first === cue + 2 && isDependent(tokens, cue))
    return true;
  // "Ruled out | sabotage", "denied | having met them".
  if (!finite || !DENIALS.has(base)) return false;
  return base === "rule"
    ? before === "out" && first === cue + 2
    : base === "deny" && first === cue + 1;
}

/** "Wrote | the bill | that", "posted | a film | that": of a thing, and not of what the verb reports. */
function isOfNoun(tokens: Token[], cue: number, that: number): boolean {
  if (that - cue < 3 || tells(tokens[cue])) return false;
  if (!/^(?:an?|the|his|her|its|their|two|three)$/.test(tokens[cue + 1]!.lower)) return false;
  return !tokens
    .slice(cue + 1, that)
    .some(({ lower }) => SAYING_NOUNS.has(lower) || CALENDAR.has(lower));
}

/** "| Whether they met |, she won't say". */
const isOpenQuestion = (tokens: Token[], { cue, first }: ContentSpan): boolean =>
  QUESTION_WORD.test(tokens[first]!.lower) &&
  TELLS.test(tokens[cue]!.lower) &&
  /^(?:not|never)$|n['’]t$/.test(tokens[cue - 1]?.lower ?? "");

/** "Who paid", "into | whom": what a question asks. */
const asks = (tokens: Token[], first: number): boolean =>
  QUESTION_WORD.test(tokens[first]!.lower) ||
  (/^(?:into|to|by|with|from|for|in|on|at|of|under|against)$/.test(tokens[first]!.lower) &&
    /^(?:whom|which|what|whose)$/.test(tokens[first + 1]?.lower ?? ""));

// What follows these may be whom they address: "told | them".
const ADDRESSES = /^(?:tell|ask|inform|assure|remind|advise|urge|read|write|call)$/;

/** "Said | it welcomed any measure that helped": no later word can open what is said. */
export function saysClause(tokens: Token[], cue: number): boolean {
  const { base, class: kind, finite } = cueOf(tokens[cue])!;
  if (kind !== "say" || !finite || ADDRESSES.test(base)) return false;
  // "Insulting | remarks | he had made".
  const noun = SAYING_NOUNS.has(tokens[cue]!.lower.replace(/s$/, ""));
  return !noun && isPronounClause(tokens, cue + 1);
}

const SUBORDINATE =
  /^(?:when|as|while|if|after|before|although|though|because|since|once|asked|unless|until|in|on|at|for|by|with|to|from|of|during|under|despite|according|like|unlike|without|through|among|instead|whether)$/;
/** "The gate will stay shut, | the ministry said": a clause, a comma, and a subject whose verb reports nothing else. */
function isSentenceBefore(tokens: Token[], { cue, first, last, from }: ContentSpan): boolean {
  const { class: kind, finite, base } = cueOf(tokens[cue])!;
  const addresses = /^(?:inform|brief|notify|remind|assure|tell)$/.test(base);
  if (
    !(kind === "say" || addresses) ||
    !finite ||
    from !== "sentence" ||
    SUBORDINATE.test(tokens[first]!.lower)
  )
    return false;
  // An office with its body may be long.
  const most = tokens[cue - 1]?.cap ? MAX_SUBJECT + 6 : MAX_SUBJECT;
  if (tokens[last]?.text !== "," || cue - last > most) return false;
  const subject = tokens.slice(last + 1, cue);
  const clause = tokens.slice(first + 1, last).some((t) => isAuxiliary(t) || isInflected(t));
  // "Not war, | argues Ann Lee": words without a verb are somebody's if only their name follows.
  const bare = subject.length === 0 && tokens[cue + 1]?.cap && !isFronted(tokens, first, last);
  if (!clause && !(bare && /^(?:say|argue|reckon|insist|think|suggest)$/.test(base))) return false;
  if (subject.length === 0) return endsWithName(tokens, cue);
  if (JOINS.test(subject[0]!.lower)) return false;
  // "Two sources and one of the drivers said".
  if (subject.some((t) => isAuxiliary(t) || (JOINS.test(t.lower) && t.lower !== "and")))
    return false;
  const { sentence } = tokens[cue]!;
  for (let i = cue + 1; tokens[i]?.sentence === sentence; i++) {
    const t = tokens[i]!;
    if (/^[.,;]$/.test(t.text)) return true;
    if (t.kind === "mark" || t.text === ":" || OPENS.test(t.lower)) return false;
    if (i === cue + 1 && !addresses && !ADVERBIAL.test(t.lower) && !CALENDAR.has(t.lower))
      return false;
  }
  return true;
}

/** A word that may be a finite verb by its ending: "attacked", "benefits". */
const isInflected = ({ lower, cap, kind }: Token): boolean =>
  kind === "word" && !cap && /(?:ed|[^su'’]s)$/.test(lower) && lower.length > 3;

const JOINS = /^(?:and|but|or|which|who|that|when|where|while|as|if|because|after|before)$/;
const MAX_SUBJECT = 12;
const OPENS = /^(?:that|whether|if|what|who|how|why)$/;
const ADVERBIAL =
  /^(?:in|on|at|by|through|via|during|late|early|last|this|yesterday|today|from|to|later|earlier)$|ly$/;
