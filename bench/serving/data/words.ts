import { pick } from "./shape";

type Next = () => number;

const NOUNS =
  "agreement ambassador border cabinet ceasefire chip climate commission committee concession corridor council court debt delegation deputy dispute economy embassy envoy export fleet force frontier grain harbour inspection island investment licence ministry mission negotiation observer parliament partner patrol permit pipeline port proposal protest quota reform region report reserve route sanction schedule ship shipment strait subsidy summit supply tariff technology treaty truce visa visit waterway".split(
    " ",
  );
const VERBS =
  "accept announce answer block cancel confirm consider delay discuss examine expand extend limit lift offer oppose pause permit postpone prepare protect publish raise reject renew report require restore resume review sign suspend tighten visit warn welcome withdraw".split(
    " ",
  );
const MODIFIERS =
  "annual bilateral common coastal domestic early financial foreign formal full important joint late legal maritime military mutual narrow national new northern old open partial permanent political possible private public recent regional serious southern strategic temporary wide".split(
    " ",
  );
const LINKS = "before after with without under because although while unless until".split(" ");
const FIRST =
  "Ada Ana Boris Carla Chen Dana Emil Farid Grace Hana Ivo Jana Kai Lena Marta Nils Omar Petra Qiu Rosa Sven Tara Umar Vera Wei Yana Zoran".split(
    " ",
  );
const LAST =
  "Abel Brandt Castro Duarte Eriksen Falk Garcia Hoang Ilves Jansen Kovac Lind Moreau Novak Okafor Pereira Quist Rossi Sato Tran Ueda Vogel Weber Xu Yilmaz Zhang".split(
    " ",
  );
const OFFICES =
  "Minister of Trade|Deputy Minister|Spokesperson of the Ministry|Ambassador|Special Envoy|Chair of the Committee|Defence Secretary|Economist".split(
    "|",
  );
export const PUBLISHERS =
  "The Harbour Times|Continental Press|Strait Observer|Agency One|The Ledger|Northern Post|Capital Dispatch|Evening Record|World Bulletin|Policy Review".split(
    "|",
  );
export const LABELS =
  "economy technology security values maritime energy agriculture visas space health finance education aviation cyber fisheries investment media climate customs summit".split(
    " ",
  );

/** A clause such as "the joint committee may postpone a formal visit". */
function clause(next: Next): string {
  const thing = () => `${next() < 0.6 ? `${pick(next, MODIFIERS)} ` : ""}${pick(next, NOUNS)}`;
  const verb = next() < 0.4 ? `may ${pick(next, VERBS)}` : `will ${pick(next, VERBS)}`;
  return `the ${thing()} ${verb} ${next() < 0.5 ? "the" : "any"} ${thing()}`;
}

const capital = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}`;

/** A sentence of some clauses, 50 to 250 characters long. */
export function sentence(next: Next): string {
  const clauses = [clause(next)];
  while (clauses.length < 4 && next() < 0.55) clauses.push(`${pick(next, LINKS)} ${clause(next)}`);
  return `${capital(clauses.join(" "))}.`;
}

/** Some sentences. */
export const prose = (next: Next, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(next)).join(" ");

/** A headline or the title of an issue. */
export const title = (next: Next): string =>
  capital(
    `${pick(next, MODIFIERS)} ${pick(next, NOUNS)} and ${pick(next, MODIFIERS)} ${pick(next, NOUNS)}`,
  );

/** The name of a speaker by number; no two are the same. */
export const nameOf = (index: number): string => {
  const [first, last] = [index % FIRST.length, Math.floor(index / FIRST.length) % LAST.length];
  const turn = Math.floor(index / (FIRST.length * LAST.length));
  return `${FIRST[first]} ${LAST[last]}${turn ? ` ${turn + 1}` : ""}`;
};

/** An office that a speaker holds. */
export const office = (next: Next): string => pick(next, OFFICES);

/** A title as part of an address. */
export const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, "-");
