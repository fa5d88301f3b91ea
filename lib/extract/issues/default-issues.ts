import type { IssueTerms } from "../types";
import { partiesOf } from "./party-words";

const split = (words: string): string[] => words.split("|");

// Further words for the matter, by which articles that do not name it are found. Most count only in what is said.

const TARIFFS = split(
  "duty|levy|import|imported|customs|overcapacity|trade fight|trade truce|trade pact|trade gap|trade imbalance|trade representative|trade envoy|trade official|import tax|import ban|reciprocal tariff|retaliatory|market access|purchase commitment|agricultural purchase|de minimis|Section 201|quota|safeguard measure|subsidised export|subsidized export",
);

const HUMAN_RIGHTS = split(
  "jailed|imprisoned|prisoner|prison|detained|detention|detainee|labour camp|labor camp|crackdown|activist|dissent|rights lawyer|rights group|rights activist|rights record|hostage diplomacy|exit ban|surveillance|boarding school|Dalai Lama|Tiananmen|Falun Gong|bookseller|free speech|pro-democracy|asylum|persecuted|ethnic minority|Muslim minority|mosque|sterilisation|sterilization|repression|bounty|consular access|prisoner of conscience|sentenced|disappeared|conscience",
);

const EXPORT_CONTROLS = split(
  "microcontroller|processor|memory chip|graphics processor|GPU|wafer|chip tool|licensing rule|licence requirement|license requirement|embargoed|blacklisted|technology ban|tech ban|export permit|export licensing|critical mineral|magnet|graphite|antimony|tungsten|end user|end use|foreign direct product|quantum computing|supercomputer|outbound investment|investment screening|Micron|Qualcomm|TSMC|YMTC|ZTE|advanced memory|computing power|artificial intelligence chip|AI chip|accelerator",
);

const CLIMATE = split(
  "warming|global heating|carbon market|carbon price|carbon border|carbon|coal|coal plant|coal mine|greenhouse|COP29|COP30|COP31|renewables|solar power|wind turbine|wind farm|glacier|sea level|rising seas|Paris deal|Paris pact|clean technology|green technology|energy transition|landfill|deforestation|heatwave|flaring",
);

const RUSSIA = split(
  "Zelenskyy|Medvedev|Mariupol|Kherson|Zaporizhzhia|Lviv|Dnipro|Sumy|Donetsk|Luhansk|Black Sea|Belgorod|Shahed|shadow fleet|dark fleet|secondary sanction|price cap|Rosneft|Gazprom|Novatek|Urals crude|Vladivostok|lethal aid|lethal weapon",
);

const TAIWAN = split(
  "Formosa|Penghu|Kaohsiung|Hsinchu|Keelung|Tainan|Taichung|Pratas|Dongsha|William Lai|Straits Exchange Foundation|American Institute in Taiwan|Taiwan Relations Act|Six Assurances|unification|separatist|separatism|blockade|Eastern Theater Command|Eastern Theatre Command|air defence identification zone|air defense identification zone|amphibious|anti-secession law|Joint Sword|Strait Thunder|KMT|DPP|across the strait",
);

/**
 * The six seeded issues and their terms, until an admin edits them.
 *
 * A term matches whole words, in upper or lower case, and in the plural or possessive. An acronym (no
 * lower-case letters) matches only in capitals.
 */
export const DEFAULT_ISSUES: IssueTerms[] = (
  [
    {
      slug: "tariffs",
      title: "Tariffs",
      terms: [
        "duty on",
        "surplus",
        "quota on",
        "countervailing",
        "soybean",

        "tariff",
        "import duty",
        "customs duty",
        "countervailing duty",
        "anti-dumping",
        "dumping",
      ]
        .concat(["trade war", "trade deal", "trade deficit", "trade surplus", "trade barrier"])
        .concat([
          "trade talks",
          "trade dispute",
          "trade agreement",
          "trade negotiator",
          "Section 301",
        ])
        .concat(["Section 232", "most favoured nation", "most favored nation", "protectionism"])
        .concat(["protectionist", "levy on imports", "levies on imports", "WTO"])
        .concat(["World Trade Organization", "World Trade Organisation", "Phase One"])
        .concat(TARIFFS),
    },
    {
      slug: "human-rights",
      title: "Human rights",
      terms: [
        "rule of law",
        "political imprisonment",
        "detained lawyer",
        "detained activist",
        "hunger strike",
        "house arrest",
        "arbitrary arrest",
        "booksellers",
        "human rights",
        "rights abuse",
        "rights violation",
        "Xinjiang",
        "Uyghur",
        "Uighur",
      ]
        .concat([
          "Tibet",
          "Tibetan",
          "forced labour",
          "forced labor",
          "genocide",
          "internment camp",
        ])
        .concat(["re-education camp", "political prisoner", "dissident", "civil liberties"])
        .concat(["crimes against humanity", "arbitrary detention", "wrongful detention", "torture"])
        .concat([
          "national security law",
          "religious freedom",
          "freedom of speech",
          "press freedom",
        ])
        .concat(["freedom of expression", "political repression", "persecution", "censorship"])
        .concat(HUMAN_RIGHTS),
    },
    {
      slug: "export-controls",
      title: "Export controls",
      terms: [
        "chip",
        "blacklist",
        "sanctions list",
        "gallium",
        "germanium",
        "technology export",
        "export rule",
        "dual use",
        "export control",
        "export restriction",
        "export ban",
        "export curb",
        "export licence",
      ]
        .concat(["export license", "entity list", "semiconductor", "microchip", "chipmaker"])
        .concat(["chipmaking", "Chips and Science Act"])
        .concat([
          "Chips Act",
          "Commerce Department",
          "technology transfer",
          "dual-use",
          "lithography",
        ])
        .concat(["tech space", "tech war", "technology war", "Huawei", "SMIC", "Nvidia", "ASML"])
        .concat(["Bureau of Industry and Security", "foundry", "rare earth"])
        .concat(["tech restriction", "tech curb", "technology restriction", "decoupling"])
        .concat(EXPORT_CONTROLS),
    },
    {
      slug: "climate",
      title: "Climate",
      terms: [
        "emitter",
        "carbon dioxide",
        "carbon tax",
        "climate fund",
        "loss and damage",
        "climate finance",
        "climate talks",
        "climate",
        "climate change",
        "global warming",
        "carbon emission",
        "greenhouse gas",
      ]
        .concat(["emission", "carbon neutral", "carbon neutrality", "net zero", "net-zero"])
        .concat([
          "decarbonisation",
          "decarbonization",
          "renewable energy",
          "clean energy",
          "methane",
        ])
        .concat([
          "fossil fuel",
          "Paris Agreement",
          "Paris accord",
          "UNFCCC",
          "COP26",
          "COP27",
          "COP28",
        ])
        .concat(["coal power", "coal-fired", "solar panel", "wind power", "climate envoy"])
        .concat(CLIMATE),
    },
    {
      slug: "russia",
      title: "Russia",
      terms: [
        "Kharkiv",
        "Odesa",
        "sanctions evasion",
        "no-limits partnership",

        "Russia",
        "Russian",
        "Moscow",
        "Kremlin",
        "Putin",
        "Ukraine",
        "Ukrainian",
        "Kyiv",
      ]
        .concat(["Zelensky", "Lavrov", "Crimea", "Donbas", "Wagner group"])
        .concat(RUSSIA),
    },
    {
      slug: "taiwan",
      title: "Taiwan",
      terms: [
        "Taiwan Affairs Office",
        "arms sale to Taiwan",
        "median line",
        "self-governing island",
        "Kinmen",
        "Matsu",
        "Taiwan",
        "Taiwanese",
        "Taipei",
        "Taiwan Strait",
        "cross-strait",
        "one-China",
      ]
        .concat(["one China policy", "one China principle", "Tsai Ing-wen", "Lai Ching-te"])
        .concat([
          "self-ruled island",
          "self-governed island",
          "strategic ambiguity",
          "reunification",
        ])
        .concat(["Kuomintang", "Democratic Progressive Party"])
        .concat(TAIWAN),
    },
  ] satisfies IssueTerms[]
).map((issue) => ({ ...issue, parties: partiesOf(["United States", "China"]) }));
