// Words around people in French: offices, articles, and what opens or ends a noun phrase.
import { oneOf, only } from "../lists";
import { DAYS } from "./times";

/** Offices and occupations. */
export const OFFICE = oneOf`
  ministre président adjointe? porte-parole manager coach chef directeur directrice secrétaire ambassadeur ambassadrice députée?
  sénateur sénatrice maire professeur expert chercheur chercheuse responsable analyste économiste avocate? bourgmestre échevine?
  journaliste diplomate général amiral commissaire représentante? conseiller conseillère patron patronne préfet préfète élue?
  habitant habitante homologue envoyée? attaché doyen doyenne magistrate? policier maréchal colonel capitaine syndicaliste
  coordinateur coordinatrice négociateur négociatrice dirigeante? fondateur fondatrice vétéran eurodéputée? chancelier
  chancelière rapporteur premier première haut source fonctionnaire officiel gouverneur juge procureur militante? délégué historien
  historienne politologue PDG auteur témoin défenseur évêque archevêque spécialiste pape roi reine écrivain consule? mère père veuve frère sœur épouse`;

/** The endings of words for people by what they do. */
export const AGENT = `${oneOf`
  eur euse rice iste ien ienne ier ière logue aire ante? ître îtresse fet préfète nome graphe mane
  (?:boulang|berg|bouch|horlog|messag)(?:er|ère)`}$`;

export const ARTICLE = `${oneOf`le la l['’] les un une des son sa ses leurs? ce cet cette ces notre nos`}`;

/** What may be part of a role: "ministre | de la | Mer". */
export const INSIDE = oneOf`
  de du des d['’] de_la de_l['’] la l['’] les et aux au chargée? en_chef à_la pour`;

/** What ends a speaker: "le ministre | à Paris". */
export const END = `(?:${DAYS}|${oneOf`
  à a au aux lors dans sur sous devant après en avant qui hier ce cette dès face mais et via auprès depuis pendant jugeant ajoutant
  estimant`})`;

/** What may open a clause before the subject. */
export const CONJUNCTION = oneOf`
  mais et or ainsi pourtant toutefois cependant enfin puis alors donc car là-bas ici ensuite que qu['’] si en_revanche en_outre
  pour_(?:l['’]heure|l['’]instant|le_moment) dans_la_foulée en_parallèle au_passage dans_le_même_temps
  par_ailleurs de_(?:son|leur)_côté pour_(?:sa|leur)_part à_(?:son|leur)_tour`;

/** Words that are capitalised at the start of a sentence but are not names. */
export const OPENER = only(oneOf`
  Réponse Réaction Grâce Faute Compte Telle?s? Une Hormis Sauf Voilà Voici Désormais Jusqu Jusque Près Loin Contre Avec Selon Pour Mais Et Si Dans
  En Au Aux Sur Sous Par Lors Depuis Après Avant Face Quant Même Tout Toute Tous Ce Cette Ces Cela Il Elle Ils Elles On Nous Vous
  Je Qui Que Quand Comme Aucune? Chaque Plus Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Hier Interrogée? Contactée?
  Ancien Ancienne Sans Chez Entre Vers Devant Malgré Pourtant Ainsi Outre Deux Trois Plusieurs Certains Nos Notre Ses Son Sa
  Leurs? À A Puis Or Car Ni Faut Est Où Parmi Là Ici`);
