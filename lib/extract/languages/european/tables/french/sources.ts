// The source of a whole sentence in French, without a verb of saying of its own: "selon", "au ministère, on ...".
import { either, oneOf } from "../lists";
import { DAY, DAYS } from "./times";

/** What introduces a source: "selon", "aux yeux de". */
export const ACCORDING = either(
  `(?:selon|d['’]après|pour\\s+reprendre|suivant)\\s+(?:l[ae]s?\\s+|l['’])(?:propres\\s+)?${oneOf`
  termes propos mots dires déclarations? informations? estimations? calculs chiffres formule expression paroles? version récit
  analyse bilan données`}\\s+(?:employée?s?\\s+par|des|du|de(?=\\s+l)|de|d['’])`,
  oneOf`selon(?!_(?:le|la|les)quel) d['’]après pour`,
  String.raw`(?:de\s+l['’]avis|aux\s+yeux|aux\s+dires|de\s+l['’]aveu)(?:\s+même)?\s+(?:de\s+l['’]|de\s+la|des|du|de|d['’])`,
  String.raw`(?:à|si\s+l?['’]?on)\s+en\s+cro(?:ire|it)`,
);

/** The previous speaker, as a source: "Selon ses propres termes, ...". */
export const OWN = new RegExp(
  `^${oneOf`
  (?:Selon|D['’]après)_(?:ses|leurs)_(?:propres_)?(?:termes|mots|dires|propos|calculs|estimations) [AÀ]_(?:ses|leurs)_yeux
  De_(?:son|leur)_propre_aveu [AÀ]_(?:son|leur)_avis [AÀ]_(?:l['’])?en_croire`}\\s*,\\s*`,
  "u",
);

/** "Comme l'a dit la ministre, ..." */
export const HEARSAY = new RegExp(
  String.raw`^(?:Ainsi\s+que|Comme)\s+(?:l['’]\s?)?(?:(?:a|ont|avait)\s+)?(?<verb>\p{Ll}+(?:é|it|t|e|u))\s+(?:${DAY}\s+)?(?<who>[^,.:;]{3,70}),\s+`,
  "u",
);

const NOUN = '([^,.;:«»“”„"()\\n]{2,70}?)';

const PLACE = `${either(
  String.raw`Dans\s(?=l['’]entourage|les\s(?:rangs|couloirs|cercles|milieux|allées)|le\scamp|la\smajorité|l['’]opposition)`,
  String.raw`(?:Au\ssein|(?:Du|De\sl['’]autre)\scôté|Auprès)\s(?:du|de\sla|de\sl['’]|des|de|d['’])`,
  oneOf`Aux Au [ÀA]\sl['’] [ÀA](?=\s) Chez Côté De\s(?=sources?\s)`,
)}\\s?`;

export const QUARTERS = {
  front: new RegExp(
    `^(?:(?:Mais|Et|Or)\\s)?${PLACE}${NOUN},?\\s(?:l['’])?on(?:\\s(?:ne|se|en|y|le|la|les)(?!\\p{L})|\\s[nslm]['’])*(?=\\s|['’])`,
    "iu",
  ),
  behind: new RegExp(
    `^\\s*(?:(?:\\p{L}+ment|toutefois|encore|${DAYS}|hier)\\s)?${PLACE}${NOUN}(?=[,.;:!?»”"\\n]|\\s(?:où|qui)\\s|$)`,
    "iu",
  ),
};

/** A sentence that ends with the speaker of the next: "Plus prudent, ... est | le maire". */
export const RAISED = new RegExp(
  `^(?:Plus|Moins|Très|Même|Autre|Les|La|Le|Des|Une)\\s[^.,;:«»]{2,60}?\\s${either(
    String.raw`(?:vien(?:t|nent)|(?:est|sont)\svenue?s?|éman(?:e|ent)|fus(?:e|ent))\s(?:aussi\s|également\s)?(?:du|des|de)`,
    oneOf`chez se_(?:montre|dit|veut) s['’]est_montrée? est reste`,
  )}\\s(?<who>(?:\\p{Ll}{1,4}['’]?\\s?)?[^,.;:«»„“”]{3,90})(?:,[^.:;«»„“”]{3,90})?[.:]?$`,
  "u",
);
