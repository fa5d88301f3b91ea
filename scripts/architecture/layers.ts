import { domainOf } from "./domains";
import { importRule, isTest, layerOf } from "./rules";

const below: Record<string, string[]> = {
  app: ["app", "components", "lib"],
  components: ["components", "lib"],
  lib: ["lib"],
};
// Beside the product: its tools, which use lib and one another.
const beside = ["lib", "prisma", "scripts", "e2e", "bench"];
const layers = ["app", "components", ...beside];

/** Imports run one way: app -> components -> lib. */
export const oneWay = importRule((from, { target }) => {
  const to = layerOf(target);
  if (!layers.includes(to) || isTest(from)) return false;
  return !(below[layerOf(from)] ?? beside).includes(to);
});

/** The building blocks know nothing of the desk: no domain, no trade, no components but one another. */
export const blocksAreDomainFree = importRule((from, { target }) => {
  if (!from.startsWith("components/ui/") || isTest(from)) return false;
  const isOther = target.startsWith("components/") && !target.startsWith("components/ui/");
  return (
    isOther || /^lib\/(text\/anchors|tradecraft)\//.test(target) || domainOf(target) !== undefined
  );
});

const pure = /^lib\/(text|extract|tradecraft)\//;

/** What is pure imports nothing of ours that is not, and nothing from another area of it. */
export const pureStaysPure = importRule((from, { target }) => {
  const [home] = pure.exec(from) ?? [];
  // Reading and extraction are handed to child processes there.
  if (!home || isTest(from) || from.startsWith("lib/text/offload/")) return false;
  return layers.includes(layerOf(target)) && !target.startsWith(home);
});

/** What every area stands on knows no area. */
export const coreKnowsNoArea = importRule(
  (from, { target }) =>
    from.startsWith("lib/core/") && !isTest(from) && domainOf(target) !== undefined,
);

const reachesDatabase =
  /^lib\/(visibility|core\/(database|session|http)\/[a-z-]+|(sources|evidence|analysis|desk)\/(?!.*(schema|policy|filter|actions|describe)\.ts)[a-z/-]+)\.ts$/;
const client =
  /^(lib\/core\/database\/db(\.ts)?$|lib\/generated\/prisma\/(client|internal)|@prisma\/client)/;

/** Only queries, mutations and what they stand on hold a database client; types alone are free. */
export const databaseHasOneDoor = importRule(
  (from, { target, typeOnly }) =>
    layerOf(from) in below &&
    !isTest(from) &&
    !reachesDatabase.test(from) &&
    client.test(target) &&
    !typeOnly,
);

/** What is generated from the schema, types too, stays in lib; others take what lib gives. */
export const generatedStaysInLib = importRule(
  (from, { target }) =>
    ["app", "components"].includes(layerOf(from)) &&
    !isTest(from) &&
    target.startsWith("lib/generated/"),
);
