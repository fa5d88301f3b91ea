import { ROUTES, type Route } from "./routes";

/** How the servers are measured. */
export interface Options {
  scale: number;
  rounds: number;
  seconds: number;
  routes: Route[];
  /** The route to profile in place of the measurement. */
  profile: Route | undefined;
  /** How often each page is opened in the browser. */
  visits: number;
}

/** What `npm run bench` reads of its arguments for this part. */
export const FLAGS = {
  scale: { type: "string" },
  rounds: { type: "string" },
  seconds: { type: "string" },
  route: { type: "string" },
  profile: { type: "string" },
  quick: { type: "boolean" },
} as const;

export const FLAGS_USAGE =
  "--scale N, --rounds N, --seconds N, --route NAME,NAME, --profile ROUTE, --quick";

/** Reads the options. Throws if a number or a route is wrong. */
export function optionsOf(
  given: {
    [name in keyof typeof FLAGS]?: string | boolean | undefined;
  },
): Options {
  const number = (name: "scale" | "rounds" | "seconds", usual: number) => {
    const value = Number(given[name] ?? usual);
    if (value > 0) return value;
    throw new Error(`--${name} takes a number above 0.`);
  };
  const quick = given.quick === true;
  const { route, profile } = given;
  return {
    scale: number("scale", 1),
    rounds: Math.ceil(number("rounds", quick ? 1 : 3)),
    seconds: number("seconds", quick ? 0.5 : 2),
    routes: route ? String(route).split(",").map(routeNamed) : ROUTES,
    profile: profile ? routeNamed(String(profile)) : undefined,
    visits: quick ? 1 : 3,
  };
}

function routeNamed(name: string): Route {
  const found = ROUTES.find((route) => route.name === name);
  if (found) return found;
  const names = ROUTES.map((route) => route.name).join(", ");
  throw new Error(`There’s no route "${name}". Choose from ${names}.`);
}
