// Builds the app unless its build is up to date. The Docker image uses this, so that it starts without building.
import { build } from "./start/build";

console.log((await build()) ? "Built the app." : "The build is up to date.");
