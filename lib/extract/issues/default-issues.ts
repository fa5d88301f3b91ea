import type { IssueTerms } from "../types";
import { partiesOf } from "./party-words";

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
        .concat(["World Trade Organization", "World Trade Organisation", "Phase One"]),
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
        .concat(["freedom of expression", "political repression", "persecution", "censorship"]),
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
        .concat(["tech restriction", "tech curb", "technology restriction", "decoupling"]),
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
        .concat(["coal power", "coal-fired", "solar panel", "wind power", "climate envoy"]),
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
      ].concat(["Zelensky", "Lavrov", "Crimea", "Donbas", "Wagner group"]),
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
        .concat(["Kuomintang", "Democratic Progressive Party"]),
    },
  ] satisfies IssueTerms[]
).map((issue) => ({ ...issue, parties: partiesOf(["United States", "China"]) }));
