// Preloaded into the server: when the process that started it is killed, the server closes as if it had been asked to.
// What the server starts itself talks to it over such a channel and must neither let go of it nor be preloaded with this.
const preloads = process.execArgv.findIndex((word) => word.endsWith("end-with-parent.mjs"));
if (preloads > 0) process.execArgv.splice(preloads - 1, 2);

if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
