// Loaded into the programs that we run: when we are killed outright they must not live on, holding
// the port, the lock of the build or a half-written node_modules. An orphan is known by its new
// parent; a channel to us would keep programs waiting that end by having nothing left to do.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 100).unref();
