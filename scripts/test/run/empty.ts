// What `server-only` is in tests: outside Next the package itself throws.
export {};
