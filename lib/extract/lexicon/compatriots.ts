import { wordSet } from "./word-set";

// "The Chinese", "the French" are a people: only words that mean one person in the singular.
const COMPATRIOTS = wordSet(
  `afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian briton bulgarian cambodian cameroonian canadian catalan chilean
  colombian croat croatian cuban cypriot czech dane dutchman dutchwoman ecuadorian ecuadorean egyptian emirati englishman englishwoman
  eritrean estonian ethiopian filipino filipina finn frenchman frenchwoman gambian georgian german ghanaian greek guatemalan guinean
  haitian honduran hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian jamaican jordanian
  kazakh kenyan kosovar kurd kuwaiti latvian liberian libyan lithuanian luxembourger macedonian malawian malaysian malian mauritanian
  mexican moldovan mongolian montenegrin moroccan mozambican namibian nepali nicaraguan nigerian nigerien norwegian omani
  pakistani palestinian panamanian paraguayan peruvian pole qatari romanian russian rwandan salvadoran saudi scot 
  serb serbian singaporean slovak slovene slovenian somali spaniard swede syrian tanzanian thai tunisian turk ugandan ukrainian
  uruguayan uzbek venezuelan welshman welshwoman yemeni zambian zimbabwean african asian 
  texan californian floridian ohioan iowan virginian alaskan hawaiian oregonian nebraskan kansan alabaman kentuckian
  tennessean louisianan oklahoman coloradan nevadan minnesotan pennsylvanian londoner parisian berliner muscovite
  chicagoan angeleno bostonian philadelphian`,
);
const PARTISANS = wordSet("republican democrat tory conservative liberal libertarian");

/** Whether a word, in lower case, is a noun for one person by country, region or party: "the Texan", "the Republican". */
export const isCompatriot = (lower: string): boolean =>
  COMPATRIOTS.has(lower) || PARTISANS.has(lower);
