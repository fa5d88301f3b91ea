// What a text calls somebody once it has named them: "le parlementaire", "el mandatario", "der Ressortchef".

const NOUNS = [
  "\\p{L}+génaire|trentenaire|intéressée?|élue?|diplomate|dirigeante?|responsable|patronne?|édile|prélat|tribun|quadra|parlementaire|opposante?|candidate?|universitaire|juriste|militante?|officier|gradé|militaire|retraitée?|chercheu(?:r|se)|enseignante?|économiste|politologue|historienne?|spécialiste|experte?|avocate?(?!\\sgénéral)|magistrate?|romanci(?:er|ère)|écrivaine?|négociat(?:eur|rice)|ex-ministre|ancien(?:ne)?\\s(?:ministre|président|chef)|haut(?:e)?\\sfonctionnaire|homme\\sd['’]affaires|homme\\spolitique|femme\\spolitique|homme\\sfort|chef\\sde\\sfile|numéro\\s(?:un|deux)|socialiste|écologiste|centriste|frontiste|insoumise?|macroniste|libérale?",
  "funcionari[oa]|mandatari[oa]|dirigente|polític[oa]|líder|militar|exministr[oa]|parlamentari[oa]|opositora?|candidat[oa]|académic[oa]|jurista|letrad[oa]|activista|empresari[oa]|directiv[oa]|ejecutiv[oa]|especialista|científic[oa]|veteran[oa]|religios[oa]|prelado|investigadora?|expert[oa]|economista|analista|abogad[oa]|diplomátic[oa]|historiadora?|escritora?|expresident[ea]|jefa?\\sde\\sfilas|regidora?|primera?\\sedil|edil|socialista|conservadora?|popular",
  "\\p{L}*[Pp]olitiker(?:in)?|\\d+-[Jj]ährige[rn]?|\\p{L}+-(?:Mann|Frau|Chefin?)|[Gg]ewerkschafter(?:in)?|\\p{L}*[Cc]hef(?:in)?|\\p{L}*[Ee]xpert(?:e|in)|\\p{L}*[Ff]orscher(?:in)?|\\p{L}*[Öö]konom(?:in)?|Jurist(?:in)?|Diplomat(?:in)?|Manager(?:in)?|Wissenschaftler(?:in)?|\\p{L}*[Hh]istoriker(?:in)?|Aktivist(?:in)?|Unternehmer(?:in)?|Kandidat(?:in)?|Amtsinhaber(?:in)?|(?:Sozial|Christ|Frei)demokrat(?:in)?|Liberale|Grüne|Linke|Oppositionelle|Parlamentarier(?:in)?|Abgeordnete|Rechtsanwalt|Anwältin|Autor(?:in)?|Fachmann|Fachfrau|\\p{L}*[Ww]issenschaftler(?:in)?|Politolog(?:e|in)",
].join("|");

const EPITHET = new RegExp(`^(?:${NOUNS})(?:\\s\\p{Ll}{3,})?$`, "u");

/** Whether a noun phrase without its article takes up somebody named before. */
export const isEpithet = (phrase: string): boolean => EPITHET.test(phrase);
