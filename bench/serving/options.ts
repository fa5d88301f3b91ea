import { ROUTES, type Route, routeNamed } from "./routes";

/** How the servers are measured. */
export interface Options {
  scale: number;
  rounds: number;
  seconds: number;
  routes: Route[];
  /** The route to profile in place of the measurement. */
  profile: Route | undefined;
  /** For how many minutes to watch the app's memory, in place of the measurement. */
  minutes: number | undefined;
  /** How often each page is opened in the browser. */
  visits: number;
}

/** What `npm run bench` was given for this part. */
type Given = Partial<
  Record<"scale" | "rounds" | "seconds" | "minutes" | "route" | "profile", string>
> & {
  quick?: boolean;
};

/** Reads the options, whose numbers are right (scripts/arguments.mjs). Throws if a route is wrong. */
export function optionsOf(given: Given): Options {
  const quick = given.quick === true;
  const { scale, rounds, seconds, minutes, route, profile } = given;
  return {
    scale: Number(scale ?? 1),
    rounds: Number(rounds ?? (quick ? 1 : 3)),
    seconds: Number(seconds ?? (quick ? 0.5 : 2)),
    routes: route ? route.split(",").map(routeNamed) : ROUTES,
    profile: profile ? routeNamed(profile) : undefined,
    minutes: minutes ? Number(minutes) : undefined,
    visits: quick ? 1 : 3,
  };
}
