// Adjectives that say which country a body is of: "el Ministerio de Defensa | taiwanés".
import { either, oneOf, only } from "../tables";

const SPANISH = either(
  `${oneOf`taiwan japon franc ingl portugu holand irland dan finland liban tailand senegal neozeland neerland`}(?:és|esa)`,
  `${oneOf`
  rus chin turc italian mexican colombian venezolan peruan chilen argentin brasileñ panameñ salvadoreñ hondureñ cuban dominican
  bolivian ecuatorian uruguay paraguay británic grieg suec norueg polac chec húngar ruman ucranian bielorrus serbi corean surcorean
  norcorean filipin indonesi malasi indi australian sudafrican egipci libi siri palestin afgan europe suiz austriac american
  norteamerican`}[oa]`,
  oneOf`
  estadounidense canadiense costarricense nicaragüense israelí iraní iraquí paquistaní saudí catarí emiratí marroquí yemení alemán
  alemana español española vietnamita croata belga`,
);
const FRENCH = either(
  `${oneOf`
  taïwan japon franç angl portug polon finland liban sénégal irland néerland pakistan`}(?:ais|ois)e?`,
  oneOf`
  américaine? chinoise? russe britannique allemande? italien(?:ne)? espagnole? ukrainien(?:ne)? israélien(?:ne)? iranien(?:ne)? indien(?:ne)?
  turc turque coréen(?:ne)? sud-coréen(?:ne)? nord-coréen(?:ne)? canadien(?:ne)? mexicaine? brésilien(?:ne)? philippine? vietnamien(?:ne)?
  indonésien(?:ne)? australien(?:ne)? européen(?:ne)? saoudien(?:ne)? égyptien(?:ne)? syrien(?:ne)? palestinien(?:ne)? belge suisse
  danoise? suédoise? hongroise?`,
);
const ORIGIN = only(either(SPANISH, FRENCH));

/** Whether a word is such an adjective. */
export const isOrigin = (word: string): boolean => ORIGIN.test(word);
