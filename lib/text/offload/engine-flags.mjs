/**
 * How V8 reads texts: that takes hundreds of functions, each only a few times. V8 optimises a function after a sixth as much
 * work by default, which on up to 5 MB takes longer than it saves, and it compiles every pattern twice.
 *
 * They must be set before the process has a second thread: set while one was starting, they crashed one child in two hundred.
 */
export const ENGINE_FLAGS = ["--interrupt-budget=800000", "--no-regexp-tier-up"];
