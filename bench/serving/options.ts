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

/** What `npm run bench` was given for this part. */
type Given = Partial<Record<"scale" | "rounds" | "seconds" | "route" | "profile", string>> & {
  quick?: boolean;
};

/** Reads the options. Throws if a number or a route is wrong. */
export function optionsOf(given: Given): Options {
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
    routes: route ? route.split(",").map(routeNamed) : ROUTES,
    profile: profile ? routeNamed(profile) : undefined,
    visits: quick ? 1 : 3,
  };
}

function routeNamed(name: string): Route {
  const found = ROUTES.find((route) => route.name === name);
  if (found) return found;
  const names = ROUTES.map((route) => route.name).join(", ");
  throw new Error(`There’s no route "${name}". Choose from ${names}.`);
}
