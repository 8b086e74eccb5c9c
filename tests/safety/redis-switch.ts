import { createServer, request as forward, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

type State = "well" | "stopped" | "silent";

/**
 * Stands between the application and its Redis, and can be turned off as a machine can: connections refused, or
 * taken and never answered. Set it up before anything reads the environment.
 */
export class RedisSwitch {
  private state: State = "well";
  private readonly target: URL;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(target: string) {
    this.target = new URL(target);
    this.server = createServer((request, response) => {
      if (this.state === "silent") return;
      if (this.state === "stopped") return void request.socket.destroy();
      const { hostname, port } = this.target;
      const { method, url: path, headers } = request;
      const onward = forward({ hostname, port, method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      onward.on("error", () => request.socket.destroy());
      request.pipe(onward);
    });
    this.server.on("connection", (socket) => {
      this.sockets.add(socket);
      socket.on("close", () => this.sockets.delete(socket));
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  turn(state: State): void {
    this.state = state;
    if (state !== "silent") for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.turn("stopped");
    await new Promise((resolve) => this.server.close(resolve));
  }
}
