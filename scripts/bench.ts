// npm run bench -- [--json FILE] [--only NAME]: runs the benchmarks and prints them as a table.
import { bench } from "../bench/index";

process.exitCode = await bench(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 2;
});
