// npm run bench -- [--json FILE] [--only NAME]: runs the benchmarks and prints them as a table.
import { bench } from "../bench/index";

process.exitCode = await bench().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
