// Loaded into the programs that we run, so that they end if we are killed. Otherwise they would keep the
// port, the build's lock or a half-written node_modules. An orphan is recognised by its new parent: a channel
// to us would keep a program from ending when it has nothing left to do.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 100).unref();
