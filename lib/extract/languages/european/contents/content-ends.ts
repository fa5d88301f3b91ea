import { withoutStop } from "../grammar";
import { oneOf } from "../tables";

const CONTRAST = new RegExp(
  String.raw`,\s+${oneOf`
  ce_qu[ei] ce_dont lo_que lo_cual (?:una?_)?(?:extremo|algo|cosa|postura|afirmación|versión|dato|acusación|tesis|hipótesis|argumento|petición|demanda|exigencia|medida|decisión|propuesta|promesa|idea|condición)_que
  (?:une?_)?(?:affirmation|version|accusation|thèse|hypothèse|argument|chose|information|position|demande|mesure|décision|proposition|exigence|perspective|promesse|idée|requête)_qu[e'’] mais pero aber doch sin_embargo cependant sondern sans_(?:toutefois|pour_autant)
  (?:aunque|si_bien)_sin sans_(?=\p{Ll}+(?:er|ir|re)_) ohne`}\s`,
  "u",
);
// What follows an object is not part of it: ", mientras ...", ", tras ...".
const ADJUNCT = new RegExp(
  String.raw`;|,\s+${oneOf`
  mais según selon laut pero aber doch sondern tandis contre_\d soit frente_a gegenüber mientras alors aunque während
  nachdem tras après lors avant antes sans sin ohne (?:en_)?\p{L}{3,}ant \p{L}+ando \p{L}+iendo et y und qui que dont die
  der das was lo_que algo_que (?:una_)?(?:acusación|afirmación|postura)_que (?:une_)?(?:accusation|affirmation)_qu[e'’] ce_qu[ei] wie
  rezan?`}\s`,
  "u",
);

// "L'argent est passé par là, | avance-t-il."
const TAG =
  /,\s(?:\p{L}+\s|[ml]['’])?(?:(?:a|avait)-t-(?:il|elle)\s\p{Ll}+|\p{Ll}+-(?:t-)?(?:ils?|elles?|on))(?:\s\p{L}+)?[\s.!?…]*$/u;

/** Where reported words end, without the stop and anything that the reporter contrasts with them. */
export function trimmedEnd(words: string, isObject: boolean): number {
  const tag = words.search(TAG);
  if (tag > 0) return trimmedEnd(words.slice(0, tag), isObject);
  const cut = words.search(isObject ? ADJUNCT : CONTRAST);
  // "Berichtet von | Anträgen, die liegen bleiben": after a single word, the clause is what is reported.
  const isOne = !words.slice(0, Math.max(0, cut)).includes(" ");
  return withoutStop(cut < 0 || isOne ? words : words.slice(0, cut)).length;
}
