// npm run first-admin -- EMAIL [NAME]: creates the first person of a desk without a demo.
import { readArguments } from "./arguments.mjs";
import { openPrepared } from "./database/prepared";
import { ending } from "./ending";

const { onEnd, end } = ending(130);

async function firstAdmin(): Promise<void> {
  const [email = "", name = "Admin"] = readArguments("first-admin").positionals;
  await openPrepared({ onEnd });
  const { openDeskFor } = await import("../prisma/seed/first-admin");
  const password = await openDeskFor({ email, name });
  console.log(`${email} can sign in with the password  ${password}\nIt won’t be shown again.`);
}

await firstAdmin().then(
  () => end(0),
  (error: Error) => {
    console.error(error.message);
    return end(1);
  },
);
