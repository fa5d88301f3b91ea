import { domainOf } from "./domains";
import { importRule, isTest, layerOf } from "./rules";

const below: Record<string, string[]> = {
  app: ["app", "components", "lib"],
  components: ["components", "lib"],
  lib: ["lib"],
};
// The tools beside the product, which use lib and each other.
const tools = ["lib", "prisma", "scripts", "e2e", "bench"];
const layers = ["app", "components", ...tools];

/** Imports run one way: app -> components -> lib. */
export const oneWay = importRule((from, { target }) => {
  const to = layerOf(target);
  if (!layers.includes(to) || isTest(from)) return false;
  return !(below[layerOf(from)] ?? tools).includes(to);
});

/** The building blocks in components/ui import no domain, tradecraft, article text or other components. */
export const blocksAreDomainFree = importRule((from, { target }) => {
  if (!from.startsWith("components/ui/") || isTest(from)) return false;
  const isOther = target.startsWith("components/") && !target.startsWith("components/ui/");
  return (
    isOther || /^lib\/(text\/anchors|tradecraft)\//.test(target) || domainOf(target) !== undefined
  );
});

const pure = /^lib\/(text|extract|tradecraft)\//;
const shared = "lib/core/binary-search.ts";

/** A pure library imports only itself, and the one helper that all of them share. */
export const pureStaysPure = importRule((from, { target }) => {
  const [home] = pure.exec(from) ?? [];
  // lib/text/offload runs extraction in its child processes, so it imports lib/extract.
  if (!home || isTest(from) || from.startsWith("lib/text/offload/")) return false;
  return layers.includes(layerOf(target)) && target !== shared && !target.startsWith(home);
});

/** lib/core imports no area. */
export const coreKnowsNoArea = importRule(
  (from, { target }) =>
    from.startsWith("lib/core/") && !isTest(from) && domainOf(target) !== undefined,
);

const reachesDatabase =
  /^lib\/(visibility|core\/(database|jobs|paging|session|http)\/[a-z-]+|(sources|evidence|analysis|desk)\/(?!.*(schema|inputs|policy|filter|actions|describe)\.ts)[a-z/-]+)\.ts$/;
const client =
  /^(lib\/core\/database\/db(\.ts)?$|lib\/generated\/prisma\/(client|internal)|@prisma\/client)/;

/**
 * Only queries, mutations and what they build on import a database client. Its types
 * may be imported anywhere.
 */
export const databaseHasOneDoor = importRule(
  (from, { target, typeOnly }) =>
    layerOf(from) in below &&
    !isTest(from) &&
    !reachesDatabase.test(from) &&
    client.test(target) &&
    !typeOnly,
);

/** Only lib imports what is generated from the schema, including types. */
export const generatedStaysInLib = importRule(
  (from, { target }) =>
    ["app", "components"].includes(layerOf(from)) &&
    !isTest(from) &&
    target.startsWith("lib/generated/"),
);
