// Words around people in Spanish: offices, articles, and what opens or ends a noun phrase.
import { oneOf, only } from "../lists";
import { DAYS } from "./times";

/** Offices and occupations. */
export const OFFICE = oneOf`
  ministr[oa] conselleir[oa] consellera? lehendakari jerarca síndic[oa] president[ea] portavoz jef[ea] directora? 
  secretari[oa] embajadora? patrón patrona (?:sub)?delegad[oa] coronel capitán capitana magistrad[oa] concejala? consejer[oa]
  coordinadora? dirigente militante sindicalista obispo cardenal catedrátic[oa] homólog[oa] enviad[oa] ex-?ministr[oa]
  negociadora? fundadora? comandante teniente sargento vecin[oa] gerente decan[oa] rectora? diputad[oa] senadora? alcalde alcaldesa
  profesora? expert[oa] investigadora? responsable analista economista abogad[oa] intendent[ea] procuradora? periodista
  diplomátic[oa] general almirante comisari[oa] representante asesora? canciller primera? funcionari[oa]s? fuentes? gobernadora?
  juez jueza fiscal líder vicepresident[ea] vocer[oa] historiadora? politólog[oa] escritora? papa rey reina mandatari[oa] titular
  cónsul(?:esa)? CEO testigo arzobispo madre padre viuda hermano hermana esposa`;

/** The endings of words for people by what they do. */
export const AGENT = `${oneOf`
  [dst]ora? ista er[oa] ari[oa] ólog[oa] ónom[oa] ógraf[oa] ante ente ad[oa] án ana dic[oa]`}$`;

export const ARTICLE = oneOf`
  el la los las un una unos unas sus? este esta estos estas ese esa nuestr[oa]s?`;

/** What may be part of a role: "ministra | de la | Presidencia". */
export const INSIDE = oneOf`de del de_la de_los de_las la los las y e para en_jefe`;

/** What ends a speaker: "el ministro | en Madrid". */
export const END = `(?:${DAYS}|${oneOf`
  en a al bajo durante ante tras este esta sobre con después antes ayer hoy que quien y desde hacia tampoco también por mientras
  aunque`})`;

/** What may open a clause before the subject. */
export const CONJUNCTION = oneOf`
  pero y e aunque mas así luego entonces que si sin_embargo además también en_cambio no_obstante asimismo
  de_momento por_(?:ahora|el_momento|lo_pronto) hasta_(?:ahora|la_fecha) al_mismo_tiempo a_la_vez en_paralelo de_paso
  en_tanto de_hecho por_su_parte a_su_vez por_otr[ao]_(?:parte|lado)`;

/** Words that are capitalised at the start of a sentence but are not names. */
export const OPENER = only(oneOf`
  Respuesta Reacción Debido Gracias Pese Mediante Bajo Excepto Salvo Frente Junto Según Apenas Quizás? Bastaban? Basta Sí Hoy Incluso Tampoco
  Todavía Aún Siempre Nunca Para Pero Y Si En Al A Con Por Sobre Sin Desde Tras Ante Entre Durante Hasta Hacia Contra Cuando Como
  Aunque Mientras Donde Que Quien Esto Eso Esta Este Ese Esa Todo Toda Todos Lo Se No Ni Ya Así Más Muy Lunes Martes Miércoles
  Jueves Viernes Sábado Domingo Ayer Preguntad[oa] Dos Tres Varios Varias Algunos Algunas Sus? Ella Él Ellos Ellas Nadie Nada
  También Además Antes Después Luego Aquí Allí Ahora Nos Nuestro Nuestra Cada Solo Sólo Asimismo`);
