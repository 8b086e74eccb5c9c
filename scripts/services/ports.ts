import { createServer } from "node:net";

/** The wanted port of the loopback when it is free, else one the system picks. */
export async function freePort(wanted = 0): Promise<number> {
  const port = await probe(wanted);
  if (port !== undefined) return port;
  const other = await probe(0);
  if (other === undefined) throw new Error("No free port was found on 127.0.0.1.");
  return other;
}

/** The port itself (for 0: the one given by the system), or undefined when somebody listens there. */
function probe(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(undefined) : reject(error),
    );
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
