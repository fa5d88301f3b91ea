import { setTimeout as wait } from "node:timers/promises";
import type { Ending } from "../ending";
import { type Client, signIn } from "./client";
import { type Control, checkPausedDesk, makeFaults } from "./controls";
import type { Findings } from "./findings";
import { killOnce, type Outage } from "./kill";
import { readBack } from "./read-back";
import { type Stack, startStack, TARGETS, type Target } from "./stack";
import { startWriting, type Writer } from "./writer";

/** The result of the fault suite. */
export type Report = Findings & {
  kills: number;
  acknowledged: number;
  controls: Control[];
  outages: Record<Target, Outage[]>;
};

/** The longest time of ordinary work between two kills. */
const MAX_PAUSE_MS = 1_500;

/**
 * Kills each process of a desk a number of times while writing to it, then compares
 * what it stores with what it acknowledged.
 */
export async function runFaults(
  rounds: number,
  say: (line: string) => void,
  onEnd: Ending["onEnd"],
): Promise<Report> {
  say("Starting a desk for this run...");
  const stack = await startStack(onEnd);
  const as = (name: string) => signIn(stack.address, `${name}@demarche.test`, stack.password);
  const [author, admin] = [await as("analyst"), await as("admin")];
  const writer = startWriting(author, admin);
  const outages = await killInTurn(rounds, stack, writer, admin, say);
  const standstill = await checkPausedDesk(stack, writer);
  await writer.stop();
  say("Waiting for the last file, then reading everything back...");
  const findings = await readBack(stack, writer, author);
  say(`Found ${JSON.stringify(findings)}. Making deliberate faults, which must be detected...`);
  const controls = [standstill, ...(await makeFaults(stack, writer))];
  const acknowledged = writer.notes.length + writer.articles.length;
  return { kills: rounds * TARGETS.length, acknowledged, ...findings, controls, outages };
}

async function killInTurn(
  rounds: number,
  stack: Stack,
  writer: Writer,
  reader: Client,
  say: (line: string) => void,
): Promise<Report["outages"]> {
  const outages: Report["outages"] = { serving: [], worker: [], database: [] };
  for (let round = 1; round <= rounds; round++)
    for (const target of TARGETS) {
      await wait(Math.random() * MAX_PAUSE_MS);
      const took = await killOnce(target, stack, writer, reader);
      outages[target].push(took);
      say(
        `${round}/${rounds} ${target}: first write after ${took.written} ms, all back after ${took.back} ms`,
      );
    }
  return outages;
}
