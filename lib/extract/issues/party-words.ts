/** The states of the United States, save those whose names are more often a capital's and a country's. */
export const US_STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming";

// The words besides its name that show a text to be about a party: people, capital, government. A party that is not
// listed is recognised by its name alone.
const WORDS: Record<string, string> = {
  "United States":
    "US|U.S.|United States|America|American|Washington|White House|Pentagon|State Department|Congress|Senate|Senator|House|Congressman|Congresswoman|Secretary of State|Oval Office|Commerce Department|Treasury Department" +
    `|${US_STATES}` +
    "|Silicon Valley|Wall Street|Guam|Honolulu|Dallas|Miami|Philadelphia|Denver|San Diego|Pittsburgh|Capitol|Treasury|Justice Department|Homeland Security|FBI|National Security Council|Pacific Fleet|Indo-Pacific Command|Trade Representative|Federal Reserve|Federal Register|Boston|Chicago|Detroit|Houston|Los Angeles|San Francisco|Seattle",
  China:
    "China|Chinese|Beijing|PRC|People’s Republic|Politburo|Xi Jinping|Xi|Xinjiang|Tibet|Tibetan|Uyghur|Uighur|Hong Kong|Huawei|SMIC|cross-strait|Taiwan Strait|one-China|Shanghai|Shenzhen|Guangzhou|Chengdu|Wuhan|Taiwan Affairs Office|mainland|People’s Liberation Army|PLA|Communist Party|State Council|Zhongnanhai|Eastern Theater Command|Eastern Theatre Command|yuan|renminbi|Macau" +
    "|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Yunnan|Zhejiang|Chongqing|Dalian|Hangzhou|Harbin|Lhasa|Nanjing|Ningbo|Qingdao|Tianjin|Urumqi|Xiamen",
  Russia: "Russia|Russian|Moscow|Kremlin|Putin",
  Ukraine: "Ukraine|Ukrainian|Kyiv|Zelensky",
  "European Union": "European Union|EU|Europe|European|Brussels|European Commission",
  "United Kingdom": "United Kingdom|UK|U.K.|Britain|British|London|Downing Street|Whitehall",
  Japan:
    "Japan|Japanese|Tokyo" +
    "|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Fukuoka|Sapporo|Hiroshima|Nagasaki|Fukushima|Hokkaido|Kyushu|Honshu|Shikoku|Okinawa",
  India: "India|Indian|Delhi|New Delhi",
  Taiwan: "Taiwan|Taiwanese|Taipei",
  "South Korea": "South Korea|South Korean|Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Jeju",
  "North Korea": "North Korea|North Korean|Pyongyang",
  Australia: "Australia|Australian|Canberra",
  Canada: "Canada|Canadian|Ottawa",
  Germany:
    "Germany|German|Berlin|Bundestag|Bundesrat|Bundeswehr|Munich|Hamburg|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bavaria|Saxony",
  France:
    "France|French|Paris|Élysée|Elysée|Matignon|Quai d’Orsay|Marseille|Lyon|Toulouse|Bordeaux|Lille|Brittany|Normandy",
  Iran: "Iran|Iranian|Tehran",
  Israel: "Israel|Israeli|Jerusalem|Tel Aviv",
  Turkey: "Turkey|Türkiye|Turkish|Ankara",
  "Saudi Arabia": "Saudi Arabia|Saudi|Riyadh",
  Pakistan: "Pakistan|Pakistani|Islamabad",
  Vietnam: "Vietnam|Vietnamese|Hanoi",
  Philippines: "Philippines|Philippine|Filipino|Manila",
  Mexico: "Mexico|Mexican|Mexico City",
  Brazil: "Brazil|Brazilian|Brasília",
  Indonesia: "Indonesia|Indonesian|Jakarta",
  Thailand: "Thailand|Thai|Bangkok",
  Malaysia: "Malaysia|Malaysian|Kuala Lumpur",
  Singapore: "Singapore|Singaporean",
  Cambodia: "Cambodia|Cambodian|Phnom Penh",
  Myanmar: "Myanmar|Burma|Burmese|Naypyidaw",
  Bangladesh: "Bangladesh|Bangladeshi|Dhaka",
  "Sri Lanka": "Sri Lanka|Sri Lankan|Colombo",
  Nepal: "Nepal|Nepalese|Kathmandu",
  Afghanistan: "Afghanistan|Afghan|Kabul|Taliban",
  Kazakhstan: "Kazakhstan|Kazakh|Astana",
  Mongolia: "Mongolia|Mongolian|Ulaanbaatar",
  "New Zealand": "New Zealand|Wellington",
  Poland: "Poland|Polish|Warsaw",
  Italy: "Italy|Italian|Rome",
  Spain: "Spain|Spanish|Madrid",
  Netherlands: "Netherlands|Dutch|The Hague",
  Sweden: "Sweden|Swedish|Stockholm",
  Norway: "Norway|Norwegian|Oslo",
  Denmark: "Denmark|Danish|Copenhagen|Greenland",
  Finland: "Finland|Finnish|Helsinki",
  Hungary: "Hungary|Hungarian|Budapest",
  Serbia: "Serbia|Serbian|Belgrade",
  Greece: "Greece|Greek|Athens",
  Lithuania: "Lithuania|Lithuanian|Vilnius",
  Switzerland: "Switzerland|Swiss|Bern",
  Egypt: "Egypt|Egyptian|Cairo",
  Nigeria: "Nigeria|Nigerian|Abuja|Lagos",
  Kenya: "Kenya|Kenyan|Nairobi",
  Ethiopia: "Ethiopia|Ethiopian|Addis Ababa",
  "South Africa": "South Africa|South African|Pretoria|Johannesburg",
  Zambia: "Zambia|Zambian|Lusaka",
  Argentina: "Argentina|Argentine|Buenos Aires",
  Chile: "Chile|Chilean|Santiago",
  Peru: "Peru|Peruvian|Lima",
  Colombia: "Colombia|Colombian|Bogotá",
  Venezuela: "Venezuela|Venezuelan|Caracas",
  Cuba: "Cuba|Cuban|Havana",
  Panama: "Panama|Panamanian",
  Honduras: "Honduras|Honduran|Tegucigalpa",
  Iraq: "Iraq|Iraqi|Baghdad",
  Syria: "Syria|Syrian|Damascus",
  Qatar: "Qatar|Qatari|Doha",
  "United Arab Emirates": "United Arab Emirates|Emirati|UAE|Abu Dhabi|Dubai",
};
const ALSO: Record<string, string> = {
  US: "United States",
  USA: "United States",
  UK: "United Kingdom",
  EU: "European Union",
};

/** The words by which a party of a relationship is recognised in a text. */
const partyWords = (name: string): string[] => WORDS[ALSO[name] ?? name]?.split("|") ?? [name];

/** The countries that are known, with their words. */
export const KNOWN_PARTIES: [name: string, words: string[]][] = Object.entries(WORDS).map(
  ([name, words]) => [name, words.split("|")],
);

/** The words for both parties of a relationship. Undefined unless there are two. */
export function partiesOf(names: string[]): [string[], string[]] | undefined {
  const [one, other] = names;
  return one && other && names.length === 2 ? [partyWords(one), partyWords(other)] : undefined;
}
