// Builds the app unless its build is up to date. For an image, which then starts without building.
import { build } from "./start/build";

console.log((await build()) ? "Built the app." : "The build is up to date.");
