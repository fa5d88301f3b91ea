/** Where a sign-in came from. */
export interface Origin {
  userAgent: string;
  address: string;
}

/** A session as its person sees it. Times are ISO text. */
export interface SessionLine extends Origin {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  /** Whether it is the current session. */
  isThis: boolean;
}

// In this order: most browsers also name the ones they derive from.
const BROWSERS: [name: string, mark: RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chromium", /\bChromium\//],
  ["Chrome", /\b(Headless)?Chrome\/|\bCriOS\//],
  ["Safari", /\bSafari\//],
];

const SYSTEMS: [name: string, mark: RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["Linux", /\bLinux\b/],
];

/** "Firefox on Windows"; for other clients the first product named ("curl/8.5.0"). */
export function describeAgent(userAgent: string): string {
  const named = (list: typeof BROWSERS) => list.find(([, mark]) => mark.test(userAgent))?.[0];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (browser) return system ? `${browser} on ${system}` : browser;
  return /^[\w.-]+(\/[\w.-]+)?/.exec(userAgent)?.[0].slice(0, 40) ?? "Unknown browser";
}
