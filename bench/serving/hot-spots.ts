import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

const TOP = 25;

interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** What V8 writes as a profile of the processor. */
export interface Profile {
  nodes: { id: number; callFrame: Frame }[];
  samples: number[];
  /** Microseconds. */
  timeDeltas: number[];
}

/** Lists the packages and the functions that took most of the time themselves, by the names of their sources. */
export function hotSpots({ nodes, samples, timeDeltas }: Profile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const self = new Map<Frame, number>();
  for (const [k, id] of samples.entries()) {
    const frame = frames.get(id)!;
    if (frame.functionName !== "(idle)") self.set(frame, (self.get(frame) ?? 0) + timeDeltas[k]!);
  }
  const sourceOf = sources();
  const functions = new Map<string, number>();
  const packages = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, taken: number) =>
    to.set(name, (to.get(name) ?? 0) + taken);
  for (const [frame, taken] of self) {
    const source = sourceOf(frame);
    add(packages, packageOf(source), taken);
    add(functions, frame.url ? `${source} ${frame.functionName}` : frame.functionName, taken);
  }
  const busy = [...self.values()].reduce((sum, taken) => sum + taken, 0);
  const top = (all: Map<string, number>) =>
    [...all]
      .sort(([, a], [, b]) => b - a)
      .slice(0, TOP)
      .map(([name, taken]) => `${((100 * taken) / busy).toFixed(1).padStart(6)} %  ${name}`);
  return ["By package:", ...top(packages), "By function:", ...top(functions)].join("\n");
}

/** Finds the place of a function in its source, through the maps that the build left beside its chunks. */
function sources(): (frame: Frame) => string {
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (url: string) => {
    if (!maps.has(url)) {
      const map = url.startsWith("file:") ? `${fileURLToPath(url)}.map` : `${url}.map`;
      const text = existsSync(map) ? readFileSync(map, "utf8") : null;
      maps.set(url, text === null ? null : new SourceMap(JSON.parse(text)));
    }
    return maps.get(url);
  };
  return ({ functionName, url, lineNumber, columnNumber }) => {
    if (!url) return functionName;
    const found = mapOf(url)?.findEntry(lineNumber, columnNumber);
    const [source, line] =
      // Code that a bundler adds has a place in the map, but no source.
      found && "originalSource" in found && found.originalSource
        ? [found.originalSource, found.originalLine]
        : [url, lineNumber];
    return `${source.replace(/^(\.\.\/|file:\/\/|webpack:\/\/)+/, "")}:${line + 1}`;
  };
}

/** The package of a source: of ours, the folder in which it is. */
const packageOf = (source: string): string =>
  /\/compiled\/([^/]+)/.exec(source)?.[1] ??
  /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ??
  /^node:[^:/]+|^next(?=\/)/.exec(source)?.[0] ??
  source.replace(/\/[^/]*$/, "");
