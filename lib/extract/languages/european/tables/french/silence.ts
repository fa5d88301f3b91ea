// What people in French texts keep to themselves, or have yet to say.
import { either, oneOf } from "../lists";
import { DAY } from "./times";
import { BETWEEN, FUTURE as FUTURE_TENSE, INFINITIVE, PARTICIPLE } from "./verbs";

/** "A refusé | vendredi | de dire" */
const WHEN = `(?:\\s+(?:${DAY}|\\p{Ll}{3,}ment|à\\s+nouveau))?`;
const TO = "\\s*(?:de\\s|d['’])";

/** Before an infinitive: "ne souhaite pas | commenter". */
const UNWILLING = either(
  `(?:a|ont|avait)\\s+${BETWEEN}refusé${WHEN}${TO}`,
  `n['’](?:a|ont)\\s+(?:pas\\s+)?accepté${TO}`,
  `${oneOf`
  refus(?:ent?|ait|aient|ant) (?:se_)?gard(?:e|ent|ait)(?:_bien)? évit(?:e|ent|ait|ant) s['’]abst(?:ient|iennent|enait)`}${TO}`,
  `(?:ne|n['’])\\s?${oneOf`
  veut veulent voulait souhaite souhaitent souhaitait peut peuvent pouvait compte entend sait savait`}\\s+(?:pas|plus)\\s+`,
  String.raw`n['’](?:a|ont|avait|avaient)\s+(?:pas|jamais|guère|rien)\s+(?:encore\s+)?(?:voulu|souhaité|pu|su)\s+(?:(?:en|y|le|la|les|lui)\s)?`,
  `s['’]est\\s+(?:refusée?${WHEN}\\s+à\\s+|(?:bien\\s+)?gardée?${TO})`,
);

/** Verbs of keeping silent. */
export const SILENT = either(
  `${UNWILLING}${INFINITIVE}`,
  // "N'a pas encore confirmé", "n'a ni confirmé ni démenti"
  `n['’](?:a|ont|avait|avaient)\\s+(?:(?:pas|jamais|guère|rien)(?:\\s+encore)?|ni)\\s+${PARTICIPLE}(?:\\s+ni\\s+\\p{Ll}+)?`,
  oneOf`(?:a|ont)_(?:évité|esquivé|éludé|décliné) élud(?:e|é|ait) esquive`,
);

/** Verbs that announce what will be said. */
export const FUTURE = either(
  `${oneOf`
  doit doivent devrait devraient va vont pourrait pourraient compte comptent s['’]apprête(?:nt)?_à venai(?:t|ent)_à`}\\s+(?:(?:y|en|lui|leur)\\s+)?${INFINITIVE}`,
  FUTURE_TENSE,
);
