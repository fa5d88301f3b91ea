import { either, oneOf } from "../tables";

const FRENCH = oneOf`
  (?:l['’])?on certaine?s d['’]aucuns d['’]autres beaucoup tout_le_monde chacun (?:les_)?uns la_plupart quelques-uns nul personne`;
const SPANISH = oneOf`
  algun[oa]s much[oa]s unos todos otr[oa]s uno cualquiera hay_quien(?:es)? no_falta_quien alguien la_gente la_mayoría nadie`;
const GERMAN = oneOf`man manche[rn]? viele einige jemand jeder mancheiner etliche andere alle niemand keiner`;
// "On | ne nous le | dit"
const CLITIC = String.raw`(?:\s(?:ne|nous|vous|se|s['’]|le|la|lui|leur|y|en|lo|les?|nos)(?:(?<=['’])|(?!\p{L}))|\s[nlms]['’])*`;
const ENDS = new RegExp(
  String.raw`(?:^|[\s,;:(«"—–])${either(FRENCH, SPANISH, GERMAN)}${CLITIC}\s*$`,
  "iu",
);
// "Heute sagen | manche, dass ..."
const BEHIND = /^\s(?:man|manche|viele|einige|jemand|etliche)(?:\s|,)/u;
const MAX_NEAR = 40;
// "Au ministère, | on | assure que": those who work there.
const PLACE =
  /^(?:(?:Mais|Et|Or)\s)?(?:Aux?|À|Chez|Dans|Du\scôté|En)\s[^,.;:]{2,80},?\s(?:l['’])?on\s/u;

/** Whether the subject of a verb is nobody in particular: "On | dira que", "Certains | estiment que". */
export const isSaidByNobody = (front: string, behind: string, isGerman: boolean): boolean =>
  (ENDS.test(front.slice(-MAX_NEAR)) && !PLACE.test(front)) || (isGerman && BEHIND.test(behind));

// Within one clause: in "Nadie resultó herido y el alcalde | dijo" someone speaks.
const WITHIN = String.raw`(?:(?!\s(?:et|y|e|und|mais|pero|aber)\s)[^,.;:])`;
// "Ni él ni su equipo | aclararon", "Personne au ministère n'a | expliqué", "Keiner der Minister | bestätigte". In "Kein Wort
// sagte der Minister" the noun is the object, in "keine zwei Tage später" it is a time, and "niemand anderes als der Minister" is the minister.
const NONE = new RegExp(
  `^${either(
    String.raw`Ni\s${WITHIN}{1,60}\sni\s`,
    String.raw`(?:Nadie|Niemand)\s(?!menos\sque|más\sque|ander[es]+\sals|Gering)`,
    String.raw`Ning[uú]n[oa]?\s`,
    String.raw`(?:Personne\s(?!d['’]autre)|Nul(?:le)?\s(?!doute|autre|part)|Aucune?\s)(?:${WITHIN}{1,60}\s)?n[’'e]`,
    String.raw`Weder\s${WITHIN}{1,60}\snoch\s`,
    String.raw`Kein(?:e[rs]?)?\s(?!(?:\S+\s)?(?:Tag|Stunde|Woche|Monat|Minute|Jahr)(?:e[ns]?|n)?\s(?:später|nach|danach|zuvor|vorher)|Wort|Angaben|Auskunft|Aussage|Stellung|Einzelheiten|Details|(?:ander|Gering)\p{L}+\sals)`,
  )}${WITHIN}{0,60}$`,
  "u",
);

/** Whether a sentence up to its verb denies that anyone speaks: "Niemand im Amt | sagte, dass". */
export const namesNobody = (front: string): boolean => NONE.test(front);
