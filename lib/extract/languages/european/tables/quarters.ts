// People who speak where they work, with no subject but "on", "man" or none: "Au ministère, | on assure que ...".

/** How a language names such quarters (1): at the start of a sentence, up to the verb, and behind the verb. */
export interface Quarters {
  front: RegExp;
  behind: RegExp;
}

const NOUNS = '[^,.;:«»“”„"()\\n]{2,70}?';

const FRENCH_PLACE =
  "(?:Dans\\s(?=l['’]entourage|les\\s(?:rangs|couloirs|cercles|milieux|allées)|le\\scamp|la\\smajorité|l['’]opposition)|Au\\ssein\\s(?:du|de\\sla|de\\sl['’]|des|de)|(?:Du|De\\sl['’]autre)\\scôté\\s(?:du|de\\sla|de\\sl['’]|des|de|d['’])|Auprès\\s(?:du|de\\sla|de\\sl['’]|des|de|d['’])|Aux|Au|[ÀA]\\sl['’]|[ÀA](?=\\s)|Chez|Côté|De\\s(?=sources?\\s))";

export const FRENCH_QUARTERS: Quarters = {
  front: new RegExp(
    `^(?:(?:Mais|Et|Or)\\s)?${FRENCH_PLACE}\\s?(${NOUNS}),?\\s(?:l['’])?on(?:\\s(?:ne|se|en|y|le|la|les)(?!\\p{L})|\\s[nslm]['’])*(?=\\s|['’])`,
    "iu",
  ),
  behind: new RegExp(
    `^\\s*(?:(?:\\p{L}+ment|toutefois|encore|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\\s)?${FRENCH_PLACE}\\s?(${NOUNS})(?=[,.;:!?»”"\\n]|\\s(?:où|qui)\\s|$)`,
    "iu",
  ),
};

export const SPANISH_QUARTERS: Quarters = {
  front:
    /^(?:(?:Pero|Y|Mientras)\s)?(?:Desde|En|Por\sparte\sde)\s((?:el\s|la\s|los\s|las\s)?[^,.;:«»“”"()\n]{2,60}?)(?:,?\s(?:no|se|lo|le|les|ya|también|además))*,?\s(?=\p{Ll}{3,}(?:an|en|on)(?!\p{L}))/iu,
  behind:
    /^\s*(?:ya\s|también\s)?(?:desde|en|de)\s((?:el\s|la\s|los\s|las\s)?[^,.;:«»“”"()\n]{2,60}?)(?=[,.;:!?»”"\n—–]|$)/u,
};

const GERMAN_PLACE =
  "(?:Im|Am|Beim|Vom|(?:In|Bei|Aus|Von|Auf|Unter|Seitens)\\s(?:de[mnr]|eine[mr]|seine[mr]|ihre[mr])|In|Bei|Aus|Von|Unter|Seitens|Vonseiten)";

export const GERMAN_QUARTERS: Quarters = {
  front: new RegExp(
    `^(?:(?:Auch|Doch|Und)\\s)?${GERMAN_PLACE}\\s(${NOUNS})\\s(?:\\p{Ll}+\\sman|h(?:eiß|eiss|ieß|iess)t?\\ses)(?=[\\s,:.])`,
    "iu",
  ),
  behind: new RegExp(
    `^\\s*(?:dazu\\s|weiter\\s)?${GERMAN_PLACE}\\s(${NOUNS})(?=[,.;:!?»“"\\n]|$)`,
    "iu",
  ),
};
