// npm run demo:training: adds a training set of invented, resolved forecasts, for trying out calibration.
import { openSeeded } from "./database/prepared";
import { ending } from "./ending";
import { say } from "./progress-bar";

const { onEnd, end } = ending(130);

async function addTraining(): Promise<void> {
  if (process.env.DEMO === "0")
    throw new Error("The training set belongs to the demo, which DEMO=0 switches off.");
  await openSeeded({ onEnd });
  // Imported only now: it reads the database's address when it is loaded.
  const { seedTraining } = await import("../prisma/seed/seed-training");
  const count = await seedTraining();
  say(`The training set is ready: ${count} invented forecasts. See /calibration?set=training.`);
}

try {
  await addTraining();
  await end(0);
} catch (error) {
  console.error((error as Error).message);
  await end(1);
}
