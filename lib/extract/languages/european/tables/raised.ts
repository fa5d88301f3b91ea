// Who is about to speak, by a sentence that ends with them: "Kritik kam von der Caritas. | Sie sprach von ..."

const VERB = {
  de: "(?:(?:kam|kommt|kamen|kommen|gab\\ses|gibt\\ses|erntete\\s[^.,]{2,30})\\s(?:\\p{Ll}+\\s){0,2}?(?:vom|von|aus|bei|beim)|(?:sieht|sah|sehen|sahen|beurteilte?n?|bewertete?n?)\\s(?:es|das|dies)|(?:zeigte?|gab|gibt|äußerte?|äusserte?)\\ssich|(?:klingt|klang|reagierte?|ist|war|bleibt|wird|wurde))",
  fr: "(?:(?:vien(?:t|nent)|(?:est|sont)\\svenue?s?|éman(?:e|ent)|fus(?:e|ent))\\s(?:aussi\\s|également\\s)?(?:du|des|de)|chez|se\\s(?:montre|dit|veut)|s['’]est\\smontrée?|(?:est|reste))",
  es: "(?:(?:lleg(?:a|an|ó|aron)|vien(?:e|en)|vin(?:o|ieron)|parti(?:ó|eron))\\s(?:también\\s)?(?:del|de|desde)|se\\s(?:mostró|muestra|mostraron|pronunció|expresó|manifestó)|(?:es|fue|estuvo))",
};
// "Anders", "plus prudent", "más cauto": what stands in front is how they speak, not who.
const FRONT = {
  de: "(?:(?:Auch|Ganz|Ähnlich|Deutlich|Etwas|Weniger|Noch)\\s)?\\p{Lu}\\p{Ll}+(?:\\s(?:daran|darüber|an\\s[^.,]{3,50}))?",
  fr: "(?:Plus|Moins|Très|Même|Autre|Les|La|Le|Des|Une)\\s[^.,;:«»]{2,60}?",
  es: "(?:Más|Menos|Muy|Las|La|El|Los|Similar|Igual|Otra|De\\sla\\smisma|En\\sla\\smisma)\\s?[^.,;:«»]{0,60}?",
};

const raised = (language: keyof typeof VERB): RegExp =>
  new RegExp(
    `^${FRONT[language]}\\s${VERB[language]}\\s(?<who>(?:\\p{Ll}{1,4}['’]?\\s?)?[^.,;:«»„“”]{3,90})(?:,[^.:;«»„“”]{3,90})?[.:]?$`,
    "u",
  );

export const GERMAN_RAISED = raised("de");
export const FRENCH_RAISED = raised("fr");
export const SPANISH_RAISED = raised("es");
