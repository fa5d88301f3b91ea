// German verbs of saying by their stems, so that every person and tense of each is read: "beharrt", "beharrten".

const stems = (words: string): string => words.trim().split(/\s+/).join("|");

/** Regular verbs: "-t", "-te", "-ten", "-en". */
const WEAK = stems(
  `sag erklär beton mein warn forder kritisier bekräftig äußer äusser bericht versicher behaupt verkünd ergänz verlang mahn
  bestätig dementier verneint? urteil lob beteuer resümier begrüß begrüss spekulier präzisier konstatier attestier argumentier erläuter
  appellier plädier meld veröffentlich schilder bezweifel folger mutmaß mutmass argwöhn offenbar signalisier insistier
  protestier wiederhol würdig rüg verurteil monier kommentier bilanzier vermut befürcht bedauer prophezei prognostizier
  scherz spott seufz witzel klag jammer schimpf wetter poch erzähl antwort entgegn erwider frag droh gelob hoff schätz
  beklag unterstell verteidig höhn polter raun frohlock unk enthüll stichel brumm murmel flüster rätsel philosophier
  analysier diagnostizier definier formulier referier rekapitulier twitter post telegrafier vermeld annoncier kolportier
  moser nörgel grantel lästerl? ätz giftet? donner zürn kontert? pariert? spött flachs frotzel sinnier orakel witter ahn träum
  glaub denk erwart vermiss befürwort missbillig bemängel betont skizzier umreiß unterstreich verdeutlich veranschaulich`,
);

/** Strong verbs, and those whose particle stands alone, by their forms. */
const OTHERS = stems(
  `schr(?:eibt|ieb|eiben|ieben) spr(?:icht|ach|echen|achen) verspr(?:icht|ach|echen|achen) widerspr(?:icht|ach|achen) bestr(?:eitet|itt|itten|eiten)
  best(?:eht|and|ehen|anden)_(?:auf|darauf) verr(?:ät|iet|aten|ieten) empf(?:iehlt|ahl|ehlen|ahlen) bef(?:indet|and|anden) gest(?:eht|and|ehen)
  verspr(?:icht|ach) schw(?:ört|or|ören|oren) r(?:uft|ief|ufen|iefen) h(?:eißt|ieß|eißen|ießen) b(?:ittet|at|itten|aten) schl(?:ägt|ug|agen|ugen)(?=[^.]{3,120}_vor)
  h(?:ält|ielt|alten|ielten)_(?:es_)?für (?:zog|zieht)_den_Schluss beh(?:ält|ielt)_sich_vor f(?:indet|and|inden|anden) w(?:eiß|usste|issen)
  (?:gibt|gab|geben|gaben)_sich_(?:\\p{Ll}+_)?\\p{Ll}+ zeig(?:t|te|ten|en)_sich_(?:\\p{Ll}+_)?\\p{Ll}+ nimmt_an nahm_an sprach(?:en)?_von spricht_von sprechen_von
  l(?:ässt|ieß|assen|ießen)_(?:keinen_Zweifel|wissen|mitteilen|ausrichten|durchblicken|verlauten|erkennen)`,
).replaceAll("_", "\\s+");

/** Every verb of saying in its finite forms without auxiliary. */
export const GERMAN_FINITE = `(?:(?:${WEAK})(?:e?t|e?te|e?ten|en|n)|${OTHERS})`;

/** Participles: "hatte ... | gewarnt". */
export const GERMAN_PARTICIPLE = `(?:(?:ge)?(?:${WEAK})e?t|gesprochen|versprochen|widersprochen|bestritten|verraten|empfohlen|geschworen|gerufen|genannt|gebeten|geschrieben|gefunden|herausgefunden|bekannt\\s?gegeben|(?:an|zu|vor|ein|mit|hinzu|ab|aus|her|auf|nach|klar|fest|dar)ge\\p{Ll}{2,}(?:t|en)|zurückgewiesen|ausgeschlossen|zugegeben|eingeräumt|beschrieben|zu\\s+verstehen\\s+gegeben|deutlich\\s+gemacht|wissen\\s+lassen|durchblicken\\s+lassen|verlauten\\s+lassen)`;
