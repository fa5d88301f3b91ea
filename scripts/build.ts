// Builds the app where its build is stale, for an image that is to start without building.
import { build } from "./start/build";

console.log((await build()) ? "Built the app." : "The build was fresh.");
