import type { Found, Sentence } from "./sentences";

const verbs = (list: string) => list.trim().split(/\s+/).join("|");

// Verbs with which someone says or thinks something. Forms that are mostly nouns or adjectives are left out.
const CUE = new RegExp(
  `\\b(?:${verbs(`
    says? said saying tells? told telling warn(?:s|ed|ing)? argu(?:e|es|ed|ing) claim(?:ed|ing|s)? believ(?:e|es|ed|ing)
    thinks? thought predict(?:s|ed|ing)? expects? expected not(?:es|ed|ing) adds added adding writes wrote writing
    insist(?:s|ed|ing)? announc(?:es|ed|ing) acknowledg(?:e|es|ed|ing) admit(?:s|ted|ting)? conced(?:e|es|ed|ing) stated
    report(?:s|ed)? declar(?:e|es|ed|ing) contend(?:s|ed|ing)? fear(?:s|ed|ing)? hop(?:e|es|ed|ing) worr(?:y|ies|ied)
    suggested hint(?:s|ed|ing)? signal(?:led|s) describ(?:e|es|ed|ing) calls called calling ask(?:s|ed|ing)? wonder(?:s|ed)?
    speculat(?:e|es|ed|ing) caution(?:ed|s|ing) assert(?:s|ed|ing)? alleg(?:e|es|ed|ing) suspect(?:s|ed)? judged? judges
    assess(?:es|ed)? estimat(?:e|es|ed) conclud(?:e|es|ed) promis(?:e|es|ed) vow(?:s|ed) threaten(?:s|ed) explain(?:s|ed)
    testif(?:ies|ied) tweeted responded replied recalled indicated puts considers? considered sees regards? regarded
    maintain(?:s|ed)\\s+that warnings?\\s+(?:that|of) view\\s+that belief\\s+that prediction\\s+that rumou?rs?\\s+that
    impl(?:y|ies|ied) rul(?:ed|es)\\s+that reali[sz]e[sd]? knew elaborated expressed\\s[^,;]{1,40}\\sthat
    (?:concern|argument|claim|idea|notion|theory|story|speculation|assurance|allegation|report|hint)s?\\s+that
    agree[ds]? reportedly allegedly`)})(?=[\\s,.:;]|$)`,
  "gi",
);
const EVERYWHERE =
  /\b(?:according to|in (?:the |his |her |their )?(?:view|words|opinion|eyes) of|in (?:his|her|their|its|[\w.]+'s?) (?:view|opinion|words|judgement))\b/i;

const OWN =
  /\b(?:we|i|us|this desk|the desk|our (?:\w+ )?(?:analysts?|team|desk))\s+(?:\w+\s+){0,3}$/i;
const NOUN =
  /\b(?:an?|the|this|these|those|any|no|of|its|their|his|her|our|some|such|many)\s+(?:\w+\s+)?$/i;
const NOUN_FORM =
  /^(?:claims?|hopes?|fears?|reports?|estimates?|signals|calls|hints?|vows|cautions|promises|thought|notes|suspects?|judges?)$/i;
const EXPECTED_PASSIVE = /\b(?:is|are|was|were|be|been|being|widely|than|as)\s+(?:\w+ly\s+)?$/i;
const INFINITIVE = /\b(?:to|will|would|can|could|may|might|should|must|not)\s+$/i;
const BACK_TO_WRITER =
  /;|[,—–]\s*(?:but|yet|so|and|though|although|while)\s+(?:we|our|this desk|in our)\b/i;
const ENDS_STATEMENT =
  /^\s*(?:[.,;]|$|(?:in|on|at|to|during|after|before|last|this|earlier|yesterday|by|of|as|with|when|while|through|from|late|early|\w+day)\b)/i;

/** The parts of a sentence that report what others say or think. The writer's "we judge" reports nobody. */
export function reportedParts({ text }: Sentence): Found[] {
  if (EVERYWHERE.test(text)) return [{ start: 0, end: text.length }];
  const parts: Found[] = [];
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    const ahead = text.slice(Math.max(0, index - 120), index);
    const end = index + cue.length;
    if (isNobody(cue, ahead, text.slice(end, end + 6))) continue;
    const back = BACK_TO_WRITER.exec(text.slice(end));
    parts.push({ start: end, end: back ? end + back.index : text.length });
    if (followsStatement(ahead, text.slice(end, end + 24))) parts.push({ start: 0, end: index });
  }
  return parts;
}

function isNobody(cue: string, ahead: string, rest: string): boolean {
  if (OWN.test(ahead)) return true;
  if (
    /^(?:expected|described|regarded|considered|called)$/i.test(cue) &&
    EXPECTED_PASSIVE.test(ahead)
  )
    return true;
  if (NOUN_FORM.test(cue) && (NOUN.test(ahead) || ahead.trim() === ""))
    return !/^\s+that\b/i.test(rest);
  // "to say", "will announce": nobody has said it yet.
  return (
    /^(?:hope|fear|worry|suspect|judge|consider|regard|report|claim)$/i.test(cue) &&
    INFINITIVE.test(ahead)
  );
}

/** Whether a cue follows what was said: "Talks could resume, the ministry said on Monday." */
const followsStatement = (ahead: string, rest: string): boolean =>
  /[,"”']\s*$/.test(ahead) || (/,["”']?\s[^,;]{1,110}$/.test(ahead) && ENDS_STATEMENT.test(rest));
